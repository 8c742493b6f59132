import { firstIndex } from '../../text/first-index.ts';
import type { Range } from './select-quote.ts';

/** Tells whether a range shares a place with one of these. */
export function meeting(ranges: readonly Range[]): (range: Range) => boolean {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reached = inOrder.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const behind = firstIndex(inOrder, (other) => other.start >= end);
    return (reached[behind - 1] ?? start) > start;
  };
}
