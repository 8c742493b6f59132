/** British endings and words, and what they are in American spelling. */
const rules: readonly (readonly [british: RegExp, american: string])[] = [
  [/^(.{3,}|od)our(s|ed|ing|ite|able|ably|ful|less|hood|ers?|y)?$/u, '$1or$2'],
  [/^(.{3,})is(e[ds]?|ers?|ing|ation(?:s|al|ally)?)$/u, '$1iz$2'],
  [/lys(e[ds]?|ers?|ing)$/u, 'lyz$1'],
  [/^(.{2,}[bt])re(s?)$/u, '$1er$2'],
  [/^(def|off|pret)ence(s|less)?$/u, '$1ense$2'],
  [/^licence/u, 'license'],
  [
    /^(travel|cancel|label|model|counsel|signal|level|rival|marvel|quarrel)l(ed|ing|ers?)$/u,
    '$1$2',
  ],
  [/^(programm)e(s?)$/u, 'program$2'],
  [/dgement(s?)$/u, 'dgment$1'],
  [/^(to|for|back|after|up)wards$/u, '$1ward'],
  [/^(fulfil|enrol|instal)(s|ment)?$/u, '$1l$2'],
  [/^(cata|dia|ana|pro|epi)logue(s?)$/u, '$1log$2'],
  [/^skilful/u, 'skillful'],
  [/^sceptic/u, 'skeptic'],
  [/^mould/u, 'mold'],
  [/^plough/u, 'plow'],
  [/^manoeuvre/u, 'maneuver'],
  [/^grey/u, 'gray'],
  [/^ageing$/u, 'aging'],
  [/^(learn|burn|spoil|dream)t$/u, '$1ed'],
];

const ordinals = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, `${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`]),
);

/**
 * The one spelling for words spelt in several ways: American, ordinals in digits. It is applied to
 * text and query alike, so that a rule that reaches too far (`promise`) does no harm.
 *
 * @param word - in small letters, without accents and apostrophes
 */
export function oneSpelling(word: string): string {
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return ordinal;
  for (const [british, american] of rules) {
    if (british.test(word)) return word.replace(british, american);
  }
  return word;
}
