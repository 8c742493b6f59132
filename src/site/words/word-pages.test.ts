import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostListed } from '../lists/paging.ts';
import { wordLetters } from './word-pages.ts';
import type { WordForm } from './word-tally.ts';

/** Words in the order of the alphabet, rare ones with their places. */
const forms = fc
  .uniqueArray(
    fc.tuple(fc.string({ unit: fc.constantFrom(...'abcxyzñ7') }), fc.nat({ max: 9 })),
    { selector: ([key]) => key, maxLength: 900 },
  )
  .map((words): WordForm[] =>
    words
      .filter(([key]) => key !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => ({
        ...{ key, form: key, count: count + 1, documents: 1 },
        places:
          count < 5
            ? Array.from({ length: count + 1 }, () => [0, 1] as const)
            : undefined,
      })),
  );

test('every word stands on one page of its letter, and no page has more lines than any list', () => {
  fc.assert(
    fc.property(forms, (words) => {
      const letters = wordLetters(words, true);
      const pages = letters.flatMap((letter) => letter.pages);
      expect(new Set(pages.flatMap((page) => page.forms))).toEqual(new Set(words));
      expect(letters.reduce((sum, { count }) => sum + count, 0)).toBe(words.length);
      expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
      for (const { forms: own } of pages) {
        const lines = own.map(({ places }) => places?.length ?? 1);
        expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
          mostListed,
        );
      }
      for (const letter of letters)
        for (const [index, page] of letter.pages.entries())
          expect(page.name).toBe(
            index === 0 ? letter.name : `${letter.name}/${index + 1}`,
          );
    }),
    { numRuns: 40 },
  );
});
