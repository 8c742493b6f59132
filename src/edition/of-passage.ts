interface Placed {
  /** The anchor of a passage. */
  readonly passage: string;
}

/** What was sorted by passages, as long as the list is kept that it was in. */
const sorted = new WeakMap<readonly Placed[], ReadonlyMap<string, readonly Placed[]>>();

/**
 * Those of a passage, in their order. A list of an edition, which is frozen, is sorted once for all
 * its passages.
 */
export function ofPassage<One extends Placed>(
  all: readonly One[],
  id: string,
): readonly One[] {
  if (!Object.isFrozen(all)) return all.filter(({ passage }) => passage === id);
  const known = sorted.get(all) ?? Map.groupBy(all, ({ passage }) => passage);
  sorted.set(all, known);
  // What a list holds is sorted under that list.
  return (known.get(id) ?? []) as readonly One[];
}
