import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marked } from './map-labels.ts';
import { boxOf, labelsFor, overlaps } from './map-labels.ts';

const space = { width: 540, height: 300, letter: 7.4, line: 15 };

function labelBoxes(marks: readonly Marked[]) {
  return labelsFor(marks, space).map((label, index) =>
    boxOf(label, marks[index]?.text ?? '', space),
  );
}

test('labels of a few places, however near, cover neither one another nor the edge', () => {
  const mark = fc.record({
    x: fc.integer({ min: 20, max: 520 }),
    y: fc.integer({ min: 20, max: 280 }),
    radius: fc.double({ min: 2, max: 8, noNaN: true }),
    text: fc.string({ minLength: 1, maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const boxes = labelBoxes(marks);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(space.width);
        for (const other of boxes.slice(index + 1))
          expect(overlaps(box, other)).toBe(false);
      }
    }),
  );
});

test('a label alone stands right of its place, and one at the right edge left of it', () => {
  const at = (x: number) =>
    labelsFor([{ x, y: 150, radius: 4, text: 'Tirana' }], space)[0];
  expect(at(100)).toMatchObject({ anchor: 'start', y: 150, isLed: false });
  expect(at(530)).toMatchObject({ anchor: 'end', isLed: false });
});
