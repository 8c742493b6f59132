import type { Point, Position } from 'unist';
import { location } from 'vfile-location';

/** Turns offsets of one source into unist positions. */
export interface Places {
  point: (offset: number) => Point;
  /** The position of the characters from `start` up to, not including, `end`. */
  position: (start: number, end: number) => Position;
}

/**
 * Lines end at `\n`, `\r\n` or `\r`, as in unist; columns count UTF-16 units from 1.
 *
 * @returns functions that throw for an offset that the source does not have
 */
export function placesIn(source: string): Places {
  const { toPoint } = location(source);
  const point = (offset: number): Point => {
    const found = toPoint(offset);
    if (!found) throw new Error(`Expected an offset of the source, not ${offset}`);
    return found;
  };
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}
