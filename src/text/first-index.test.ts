import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from './first-index.ts';

test('the first is found whatever there is, and few are looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { maxLength: 500 }), fc.nat(99), (all, least) => {
      const inOrder = all.toSorted((a, b) => a - b);
      let looks = 0;
      const found = firstIndex(inOrder, (one) => {
        looks += 1;
        return one >= least;
      });
      expect(found).toBe(inOrder.filter((one) => one < least).length);
      expect(2 ** (looks - 1)).toBeLessThanOrEqual(inOrder.length + 1);
    }),
  );
});
