import fc from 'fast-check';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Mark, Span } from './spans.ts';
import { SpanWriter } from './spans.ts';

const link = (start: number, end: number): Span => ({
  start,
  end,
  rank: 3,
  isLink: true,
  element: (children) => h('a', { href: '#' }, children),
});
const sic = (start: number, end: number, id: string): Span => ({
  start,
  end,
  rank: 2,
  isLink: false,
  element: (children, isFirst) => h('span', isFirst ? { id } : {}, children),
});
const mark = (at: number): Mark => ({ at, element: h('a', { className: 'mark' }) });

/** A passage whose words are cut by an insertion, as the tree cuts them. */
function written(
  parts: readonly string[],
  spans: readonly Span[],
  marks: readonly Mark[],
): Root {
  const writer = new SpanWriter(spans, marks);
  const [before = '', inside = '', after = ''] = parts;
  return {
    type: 'root',
    children: [
      ...writer.write(before),
      h('i', writer.write(inside)),
      ...writer.write(after),
    ],
  };
}

test('a mention inside an emendation across an insertion at the edge of a paragraph', () => {
  const tree = written(
    ['ab ', '[cd]', ' ef'],
    [sic(1, 10, 'e1'), link(3, 10)],
    [mark(10)],
  );
  expect(textOf(tree)).toBe('ab [cd] ef');
  expect(selectAll('#e1', tree)).toHaveLength(1);
  expect(selectAll('a a', tree)).toEqual([]);
  expect(selectAll('.mark', tree)).toHaveLength(1);
});

test('whatever runs over the words, they stay, no link holds another, every mark is there once', () => {
  const spans = fc.array(
    fc.record({
      start: fc.nat(12),
      length: fc.integer({ min: 1, max: 8 }),
      isLink: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      spans,
      fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      (places, marks) => {
        const parts = ['abcd', '[ef]', 'ghij'];
        const tree = written(
          parts,
          places.map(({ start, length, isLink }, index) =>
            isLink
              ? link(start, start + length)
              : sic(start, start + length, `e${index}`),
          ),
          marks.map(mark),
        );
        expect(textOf(tree)).toBe('abcd[ef]ghij');
        expect(selectAll('a a[href]', tree)).toEqual([]);
        expect(selectAll('a .mark', tree)).toEqual([]);
        expect(selectAll('.mark', tree)).toHaveLength(marks.length);
      },
    ),
  );
});
