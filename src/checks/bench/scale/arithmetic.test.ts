import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Series } from './arithmetic.ts';
import { growth, perDocument, ratio } from './arithmetic.ts';

/** Builds whose cost is a function of the number of documents. */
function seriesOf(sizes: readonly number[], cost: (count: number) => number): Series {
  return new Map(
    sizes.map((count) => {
      const value = cost(count);
      return [count, { cpu: value, peak: value, bytes: value, files: value }];
    }),
  );
}

const positive = fc.double({ min: 0.001, max: 1000, noNaN: true });
const sizes = fc
  .tuple(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 1, max: 500 }))
  .map(([smaller, more]) => [smaller, smaller + more] as const);

describe('what a document after the first adds', () => {
  test('is the slope where cost is linear, whatever every build costs', () => {
    fc.assert(
      fc.property(positive, positive, sizes, (every, each, [smaller, larger]) => {
        const series = seriesOf([1, smaller, larger], (count) => every + each * count);
        expect(perDocument(series, larger, 'cpu')).toBeCloseTo(each, 6);
        expect(growth(series, [smaller, larger], 'cpu')).toBeCloseTo(1, 4);
      }),
    );
  });

  test('grows with the number where cost is its square', () => {
    const series = seriesOf([1, 10, 100], (count) => count ** 2);
    expect(perDocument(series, 10, 'bytes')).toBe(11);
    expect(growth(series, [10, 100], 'bytes')).toBeCloseTo(101 / 11);
  });

  test('is not known of one document, nor of what was not measured', () => {
    const series = seriesOf([1, 10], (count) => count);
    expect(perDocument(series, 1, 'cpu')).toBeUndefined();
    expect(perDocument(series, 100, 'cpu')).toBeUndefined();
    expect(growth(series, [10, 100], 'cpu')).toBeUndefined();
    expect(perDocument(seriesOf([10], Number), 10, 'cpu')).toBeUndefined();
  });
});

test('nothing is divided by what is not known, by nothing or by less', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, 0)).toBeUndefined();
  expect(ratio(3, -1)).toBeUndefined();
  expect(ratio(undefined, 2)).toBeUndefined();
  expect(ratio(3, undefined)).toBeUndefined();
});
