import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf } from './distribution-plot.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

test('a bar ends at the foot of the plot and keeps within it, beside the one before', () => {
  fc.assert(
    fc.property(fc.nat(1000), unit, (at, share) => {
      const { x, y, width, height } = barOf(at, share);
      expect(Number(y) + Number(height)).toBeCloseTo(24);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThan(Number(barOf(at + 1, share)['x']));
    }),
  );
});

test('a passage without a hit is still to be seen, the one with most has the whole height', () => {
  expect(barOf(0, 0)['height']).toBe('3');
  expect(barOf(0, 1)['height']).toBe('24');
});
