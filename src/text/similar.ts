/**
 * How many letters must be put in, left out, changed or exchanged with their neighbour to make one
 * word of another; `most + 1` where it is more than that.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const exchanged =
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Spellings of one sound in the languages that write Russian, Korean or Albanian names. */
const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/schtsch|shch|szcz|chtch|stj|tsch|tch|sch|sh|cz|sz/gu, 's'],
  [/(?:kh|ch|h|j)(?=r)|kh/gu, 'k'],
  [/dzh|dj|xh|ch/gu, 's'],
  [/ph/gu, 'f'],
  [/[wf]/gu, 'v'],
  [/[gcq]/gu, 'k'],
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/z/gu, 's'],
  [/r(?![aeiouy])/gu, ''],
  [/[aeiouyh]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** What a name sounds like, roughly: its consonants. */
export function soundOf(word: string): string {
  return sounds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}
