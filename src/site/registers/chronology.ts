import type { Entry } from '../../edition/index.ts';

/** The events of one year, in their order. */
export interface ChronologyYear {
  readonly year: string;
  readonly events: readonly Entry[];
}

/** The dated events by the year they began in; the shorter of two that began together first. */
export function chronologyOf(entries: Iterable<Entry>): readonly ChronologyYear[] {
  const dated = [...entries].flatMap((entry) => {
    const when = entry.register === 'events' ? entry.dates?.when : undefined;
    return when ? [{ entry, key: `${when.from} ${when.to ?? when.from}` }] : [];
  });
  const inOrder = dated.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const years = Map.groupBy(inOrder, ({ key }) => key.slice(0, 4));
  return [...years].map(([year, events]) => ({
    year,
    events: events.map(({ entry }) => entry),
  }));
}
