import { vocabulary } from './words.ts';

/** Words that open a sentence or a list with a capital and name nobody. */
export const commonWords = vocabulary(`
  first second third fourth fifth sixth secondly thirdly firstly finally lastly next then also
  therefore however moreover furthermore thus hence so but and or yes no ok okay well now here there
  example examples conclusion conclusions result results reason reasons question answer point points
  item items fact facts problem problems remark remarks comment comments proposal proposals
  decision decisions resolution task tasks quote quotation letter text telegram message part chapter
  section paragraph article a an the this that these those it he she they we i you my our your his
  her their its one two three four five six seven eight nine ten why what when where who how which
  because if as in on at by for from with to of is are was were be been has have had do does did not
  dear esteemed respected beloved gentlemen ladies friends all some many several most another other
  others more less only just even still yet again once please thank thanks today tomorrow yesterday
  january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday remember listen look see correct right wrong
  true false important attention warning secret top confidential note notes source key
  meaning namely viz besides further instead otherwise meanwhile perhaps maybe certainly naturally
  obviously frankly briefly generally marxism leninism revisionism imperialism socialism communism
  interview between stage step phase option case variant version theme topic issue issues slogan proverb saying motto
  principle principles rule rules lesson lessons total summary page re ps pps vol volume no. nr
  number part i. ii. iii. ii iii iv vi vii viii ix xi xii left above below following later earlier
  conversation meeting minutes record memorandum report discussion talk talks notes stenogram
  transcript protocol session draft annex appendix declassified unclassified restricted sensitive
  end begin beginning start copy original translation good bad great usa ussr us un uk cc cpsu alp`);

/** Countries and the like: as a label each needs more than one use. */
export const placeWords = vocabulary(`
  albania china korea vietnam russia america yugoslavia romania rumania bulgaria hungary poland
  germany france england britain italy greece turkey cuba mongolia india japan indonesia laos
  cambodia burma egypt israel syria iran iraq afghanistan pakistan thailand taiwan europe asia
  africa moscow beijing peking tirana pyongyang hanoi berlin washington bucharest sofia budapest
  warsaw prague belgrade london paris bonn geneva algeria congo czechoslovakia switzerland spain
  portugal canada mexico brazil chile peru argentina australia south north east west`);
