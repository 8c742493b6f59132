import type { AnchorKind } from '../registry.ts';

/** A passage as registered, or as found: places are indices in the order of each text. */
export interface Place {
  readonly kind: AnchorKind;
  readonly hash: string;
  /** Nothing where only the hash is known. */
  readonly words: string | undefined;
}

/** Which registered passage is which in the text; one to one. */
export interface Pairs {
  readonly newOf: Map<number, number>;
  readonly oldOf: Map<number, number>;
}

export function pair({ newOf, oldOf }: Pairs, before: number, after: number): void {
  newOf.set(before, after);
  oldOf.set(after, before);
}

/**
 * Pair passages of equal words. Words that either text has once are paired wherever they stand;
 * words that it has more often, where a neighbour is paired, else in order if they are as many.
 *
 * @param free - false for those that are spoken for
 */
export function pairEqual(
  olds: readonly Place[],
  news: readonly Place[],
  pairs: Pairs,
  free: { readonly old: (at: number) => boolean; readonly new: (at: number) => boolean },
): void {
  const before = byWords(olds, free.old);
  const after = byWords(news, free.new);
  const repeated: string[] = [];
  for (const [key, places] of before) {
    const found = after.get(key);
    if (!found) continue;
    const [place] = places;
    const [there] = found;
    if (places.length > 1 || found.length > 1) repeated.push(key);
    else if (place !== undefined && there !== undefined) pair(pairs, place, there);
  }
  if (repeated.length === 0) return;
  const open = repeated.flatMap((key) => before.get(key) ?? []).sort((a, b) => a - b);
  const isOpen = (at: number) => free.new(at) && !pairs.oldOf.has(at);
  pairBeside(open, 1);
  pairBeside(open.toReversed(), -1);
  for (const key of repeated) {
    const places = (before.get(key) ?? []).filter((at) => !pairs.newOf.has(at));
    const found = (after.get(key) ?? []).filter((at) => !pairs.oldOf.has(at));
    if (places.length !== found.length) continue;
    for (const [index, place] of places.entries()) pair(pairs, place, found[index] ?? -1);
  }

  function pairBeside(places: readonly number[], step: 1 | -1): void {
    for (const place of places) {
      const neighbour = pairs.newOf.get(place - step);
      const there = neighbour === undefined ? undefined : neighbour + step;
      if (there === undefined || pairs.newOf.has(place) || !isOpen(there)) continue;
      if (keyOf(olds[place]) === keyOf(news[there])) pair(pairs, place, there);
    }
  }
}

function byWords(
  places: readonly Place[],
  isFree: (at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy([...places.keys()].filter(isFree), (at) => keyOf(places[at]));
}

function keyOf(place: Place | undefined): string {
  return place ? `${place.kind} ${place.hash}` : '';
}
