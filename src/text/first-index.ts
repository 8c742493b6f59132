/**
 * The index of the first of which a condition holds, found by halves; the length where it holds of
 * none. It must hold of all behind that one.
 */
export function firstIndex<One>(
  all: readonly One[],
  holds: (one: One) => boolean,
): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) to = middle;
    else from = middle + 1;
  }
  return from;
}
