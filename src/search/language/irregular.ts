/** Verbs and nouns of English whose forms share no stem: the plain form, then the others. */
const irregular = (
  'bear bore borne|beat beaten|become became|begin began begun|bind bound|break broke broken|' +
  'bring brought|build built|buy bought|catch caught|choose chose chosen|come came|' +
  'drink drank drunk|drive drove driven|fall fell fallen|feel felt|fight fought|find found|' +
  'flee fled|forget forgot forgotten|get got gotten|give gave given|go went gone|' +
  'grow grew grown|hear heard|hold held|keep kept|know knew known|lead led|leave left|' +
  'lose lost|make made|mean meant|meet met|overcome overcame|overthrow overthrew overthrown|' +
  'pay paid|rise rose risen|say said|see saw seen|sell sold|send sent|shake shook shaken|' +
  'show shown|sing sang sung|sit sat|speak spoke spoken|spend spent|stand stood|' +
  'strike struck|swear swore sworn|take took taken|teach taught|tell told|think thought|' +
  'throw threw thrown|understand understood|wear wore worn|win won|withdraw withdrew withdrawn|' +
  'write wrote written|child children|foot feet|man men|woman women'
)
  .split('|')
  .map((forms) => forms.split(' '));

const plainForms = new Map(
  irregular.flatMap(([plain = '', ...others]) => others.map((form) => [form, plain])),
);

/** The form that a dictionary has a word under, where no ending tells: `brought` is `bring`. */
export function plainForm(word: string): string {
  return plainForms.get(word) ?? word.replace(/izational(ly)?$/u, 'ization');
}
