import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofPassage } from './of-passage.ts';

test('those of a passage are the same ones in the same order, whether the list may change or not', () => {
  const list = fc.array(fc.record({ passage: fc.constantFrom('p1', 'p2', 'p3') }));
  fc.assert(
    fc.property(
      list,
      fc.constantFrom('p1' as const, 'p2' as const, 'p3' as const),
      (all, id) => {
        const own = all.filter(({ passage }) => passage === id);
        const frozen = Object.freeze([...all]);
        for (const asked of [all, frozen, frozen]) {
          const found = ofPassage(asked, id);
          expect(found).toHaveLength(own.length);
          for (const [index, one] of found.entries()) expect(one).toBe(own[index]);
        }
        all.push({ passage: id });
        expect(ofPassage(all, id)).toHaveLength(own.length + 1);
      },
    ),
  );
});
