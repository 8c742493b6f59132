import type { Point, Position } from 'unist';

/** Turns offsets of one source into unist positions. */
export interface Places {
  point: (offset: number) => Point;
  /** The position of the characters from `start` up to, not including, `end`. */
  position: (start: number, end: number) => Position;
}

/** Lines end at `\n`, `\r\n` or `\r`, as in unist; columns count UTF-16 units from 1. */
export function placesIn(source: string): Places {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + end.length);
  }
  const point = (offset: number): Point => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

/** The last line that starts at or before the offset, by bisection. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
