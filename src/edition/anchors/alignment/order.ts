/**
 * Those of a sequence that must have moved, if as little as possible has: all but its heaviest
 * increasing subsequence. O(n log n).
 *
 * @returns indices into the sequence
 */
export function outOfOrder(
  places: readonly number[],
  weights: readonly number[],
): ReadonlySet<number> {
  if (places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place)) {
    return new Set();
  }
  const rank = new Map(
    places.toSorted((a, b) => a - b).map((place, at) => [place, at + 1]),
  );
  // A Fenwick tree over ranks: the best chain that ends at or below each.
  const best = new Int32Array(places.length + 1).fill(-1);
  const weight = new Float64Array(places.length);
  const previous = new Int32Array(places.length).fill(-1);
  const heavier = (a: number, b: number) =>
    b === -1 || (a !== -1 && (weight[a] ?? 0) > (weight[b] ?? 0)) ? a : b;
  let end = -1;
  for (const [at, place] of places.entries()) {
    let before = -1;
    const own = rank.get(place) ?? 0;
    for (let r = own - 1; r > 0; r -= r & -r) before = heavier(best[r] ?? -1, before);
    previous[at] = before;
    weight[at] = (weights[at] ?? 1) + (before === -1 ? 0 : (weight[before] ?? 0));
    for (let r = own; r <= places.length; r += r & -r)
      best[r] = heavier(at, best[r] ?? -1);
    end = heavier(at, end);
  }
  const moved = new Set(places.keys());
  for (let at = end; at !== -1; at = previous[at] ?? -1) moved.delete(at);
  return moved;
}
