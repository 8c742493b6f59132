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

/** Months cut short; `mar`, `may` and `dec` are other words too, which does no harm. */
const months = new Map(
  'january february march april june july august september october november december'
    .split(' ')
    .map((month) => [month.slice(0, 3), month] as const)
    .concat([['sept', 'september']]),
);

/**
 * The one spelling for words spelt in several ways: American, months in full. It is applied to
 * text and query alike, so that a rule that reaches too far (`promise`) does no harm.
 *
 * @param word - in small letters, without accents and apostrophes
 */
export function oneSpelling(word: string): string {
  const month = months.get(word);
  if (month !== undefined) return month;
  for (const [british, american] of rules) {
    if (british.test(word)) return word.replace(british, american);
  }
  return word;
}
