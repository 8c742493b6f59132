import * as words from '../dom/words.ts';
import { placeName } from '../search/search-places.ts';
import type { Place } from './find-marks.ts';

/** How many hits there are, and which of them the reader is at; it is what screen readers announce. */
export function statusOf(places: readonly Pick<Place, 'record'>[], at: number): string {
  const count = places.length;
  const { at: position, hits, none } = words.finding;
  const current = places[at];
  if (count === 0) return none;
  if (!current) return words.say(hits, { count });
  return words.say(position, { at: at + 1, count, place: placeName(current.record) });
}
