import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { firstUnclosed } from './unclosed.ts';

/** The line and column of the mark that is told, and the mark. */
function told(source: string): string | undefined {
  const found = firstUnclosed(parseDocument(source), source);
  if (!found) return undefined;
  const before = source.slice(0, found.offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${source[found.offset]}`;
}

test.each([
  ['title: A\nsubtitle: "Its minutes, edited\ndate: B\nversion: 1\n', '2:11 "'],
  ['title: A\nsubtitle: "Its minutes, edited\ndate: "B"\n', '2:11 "'],
  ["title: A\nsubtitle: 'Its minutes\ndate: the clerk's\n", "2:11 '"],
  ['title: A\nlabels: [a, b\ndate: B\n', '2:9 ['],
  ['a:\n  labels: [a]\n  target: { at: p1, exact: x\n  b: 2\n', '3:11 {'],
  ['entries: [\n  a:\n    x: 1\n', '1:10 ['],
  ['a: { x: "y, z: 1 }\nb: { x: "y", z: 1 }\n', '1:4 {'],
  ['[a, b\n', '1:1 ['],
])('what is never closed is told where it opens: %j', (source, place) => {
  expect(told(source)).toBe(place);
});

test.each([
  'a: "x"y\nb: 1\n',
  'a: b: c\n',
  'a: 1\n b: 2\n',
  'a: [x]]\n',
  'a: b: c\nd: [e\n',
])('another slip, or one before it, is told itself: %j', (source) => {
  expect(told(source)).toBeUndefined();
});
