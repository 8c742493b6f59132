import type { Random } from '../../../../text/testing/seeded-random.ts';

/** Words by their rank, the most frequent first. No rank is without a word. */
export interface Vocabulary {
  /** @param rank - from 0 */
  readonly wordOf: (rank: number) => string;
}

/**
 * How often the word of a rank is used: as `(rank + shift) ** -exponent` (Zipf and Mandelbrot). With these
 * numbers 4,000 words are of some 800 kinds, as in the real record, and 4 million of some 80,000.
 */
const exponent = 1.5;
const shift = 8;
const ranks = 2 ** 22;

/** Draw a rank from 0 up to four million. */
export function drawRank(random: Random): number {
  const power = 1 - exponent;
  const [most, least] = [shift ** power, (ranks + shift) ** power];
  return Math.floor((most - random() * (most - least)) ** (1 / power) - shift);
}

/** The words that a text has in lower case, by their frequency; after them, invented ones. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![\p{L}’])\p{Ll}{2,}(?![\p{L}’])/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const real = [...counts]
    .toSorted(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .map(([word]) => word);
  return { wordOf: (rank) => real[rank] ?? inventedWord(rank - real.length) };
}

const syllables = [...'bdfgklmnprstvz'].flatMap((consonant) =>
  [...'aeiou'].map((vowel) => `${consonant}${vowel}`),
);

/** Shares no divisor with the count of syllables, so that every number below a power of it is met once. */
const stride = 7_919_011;

/** A word of its own for each number, longer as they grow: of two syllables or more. */
export function inventedWord(number: number): string {
  let [rest, length] = [number, 2];
  while (rest >= syllables.length ** length) {
    rest -= syllables.length ** length;
    length += 1;
  }
  let mixed = (rest * stride) % syllables.length ** length;
  let word = '';
  for (let place = 0; place < length; place += 1) {
    word += syllables[mixed % syllables.length] ?? '';
    mixed = Math.floor(mixed / syllables.length);
  }
  return word;
}
