import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../../text/testing/seeded-random.ts';
import { drawRank, vocabularyOf } from './vocabulary.ts';

const real = readFileSync('content/documents/1961-02-10-hoxha-pak/transcript.md', 'utf8');

/** How many kinds of words there are among as many as were drawn. */
function kindsAmong(count: number): number {
  const random = seededRandom(1);
  return new Set(Array.from({ length: count }, () => drawRank(random))).size;
}

test('the most frequent words are the real ones, the most frequent first', () => {
  const { wordOf } = vocabularyOf(real);
  expect([0, 1, 2, 3].map(wordOf)).toEqual(['the', 'of', 'and', 'to']);
});

test('of as many words as the real record has, as many kinds are drawn, to within a fifth', () => {
  const words = real.match(/\p{L}+/gu) ?? [];
  const kinds = new Set(words.map((word) => word.toLowerCase())).size;
  const drawn = kindsAmong(words.length);
  expect(drawn / kinds).toBeGreaterThan(0.8);
  expect(drawn / kinds).toBeLessThan(1.2);
});

test('new words keep coming, ever fewer (Heaps: the kinds grow as a power of the words)', () => {
  const kinds = [4_000, 40_000, 400_000].map(kindsAmong);
  for (const [index, more] of kinds.slice(1).entries()) {
    const power = Math.log10(more / (kinds[index] ?? 0));
    expect(power).toBeGreaterThan(0.5);
    expect(power).toBeLessThan(0.8);
  }
});
