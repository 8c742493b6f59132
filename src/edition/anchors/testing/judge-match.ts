import type { AnchorDifference } from '../differences.ts';
import type { VersionText } from '../history.ts';
import type { AnchorMatch } from '../match-anchors.ts';
import type { AnchorRegistry } from '../registry.ts';
import { hasEnded } from '../registry.ts';
import type { DraftUnit } from './simulated-text.ts';

/** Where the words of each anchor really are: the places among its words that each unit has. */
export type Whereabouts = ReadonlyMap<
  string,
  ReadonlyMap<DraftUnit, ReadonlySet<number>>
>;

/** The words of every anchor by the units that have them. */
export function whereaboutsOf(units: readonly DraftUnit[]): Whereabouts {
  const found = new Map<string, Map<DraftUnit, Set<number>>>();
  for (const unit of units) {
    for (const { from, at } of unit.draft.words) {
      if (from === undefined) continue;
      const places = found.get(from) ?? new Map<DraftUnit, Set<number>>();
      found.set(from, places);
      const held = places.get(unit) ?? new Set<number>();
      places.set(unit, held.add(at));
    }
  }
  return found;
}

/**
 * Every guess of a match that is wrong, by what the simulation knows: an anchor that is not where
 * most of its surviving words are (of a split, its first part); a merger or removal that the
 * words deny; new words that are most of an old anchor's.
 *
 * @param before - the last kept text
 */
export function wrongGuesses(
  registry: AnchorRegistry,
  match: AnchorMatch<DraftUnit>,
  units: readonly DraftUnit[],
  before: VersionText['text'],
): readonly string[] {
  const where = whereaboutsOf(units);
  const splits = new Map(
    match.differences.flatMap((one) =>
      one.type === 'split' ? [[one.id, one.units] as const] : [],
    ),
  );
  const wrong: string[] = [];
  // Where the words of these are is no guess: they are in their place, or the editor is asked.
  const settled = new Set([
    ...[...match.ids].flatMap(([unit, id]) =>
      isSamePlace(id, unit, before, match.ids, units) ? [id] : [],
    ),
    ...match.differences.flatMap((one) => (one.type === 'unsure' ? [one.id] : [])),
  ]);
  for (const [unit, id] of match.ids) {
    if (registry[id] && hasEnded(registry[id])) wrong.push(`${id} was given again`);
    if (unit.kind === 'turn') {
      const isHere = units.some(
        ({ within, draft }) =>
          within === unit && draft.words.some(({ from = '' }) => before[from]?.in === id),
      );
      if (!isHere) wrong.push(`${id} at another turn`);
      continue;
    }
    if (settled.has(id)) continue;
    const own = splits.get(id) ?? [unit];
    if (!holdsMost(where.get(id), own)) wrong.push(`${id} at other words`);
    if (own.length > 1 && !isFirstPart(id, own))
      wrong.push(`${id} not at its first part`);
  }
  for (const difference of match.differences) {
    if (difference.type === 'merged' && registry[difference.id]?.kind !== 'turn') {
      const into = [...match.ids].find(([, id]) => id === difference.into)?.[0];
      if (!into || !holdsMost(where.get(difference.id), [into])) {
        wrong.push(`${difference.id} not in ${difference.into}`);
      }
    }
    const elsewhere = new Map([...where].filter(([id]) => !settled.has(id)));
    wrong.push(...wrongAsNew(difference, elsewhere, match));
  }
  return wrong;
}

/** Equal words by the nearest neighbour that is still there: the texts alone tell no more. */
function isSamePlace(
  id: string,
  unit: DraftUnit,
  before: VersionText['text'],
  ids: AnchorMatch<DraftUnit>['ids'],
  units: readonly DraftUnit[],
): boolean {
  const old = Object.entries(before).filter(([, { kind }]) => kind !== 'turn');
  const found = units.filter(({ kind }) => kind !== 'turn');
  const at = old.findIndex(([other]) => other === id);
  const there = found.indexOf(unit);
  return (
    old[at]?.[1].words === unit.words &&
    [-1, 1].some((step) => {
      const known = found.map((one) => ids.get(one));
      const beside = (list: readonly (string | undefined)[], from: number) =>
        (step < 0 ? list.slice(0, from).toReversed() : list.slice(from + 1)).find(
          (other) => other !== undefined && known.includes(other),
        );
      const names = old.map(([other]) => other);
      return beside(names, at) === beside(known, there);
    })
  );
}

function holdsMost(
  places: ReadonlyMap<DraftUnit, ReadonlySet<number>> | undefined,
  units: readonly DraftUnit[],
): boolean {
  const all = new Set([...(places?.values() ?? [])].flatMap((held) => [...held]));
  const held = new Set(units.flatMap((unit) => [...(places?.get(unit) ?? [])]));
  return all.size > 0 && held.size >= all.size / 2;
}

/** Whether the parts have the anchor's words in their order, its own part first. */
function isFirstPart(id: string, parts: readonly DraftUnit[]): boolean {
  const starts = parts.map((part) => {
    const places = part.draft.words.filter(({ from }) => from === id);
    return places.reduce((sum, { at }) => sum + at, 0) / Math.max(1, places.length);
  });
  return starts.every((start, index) => index === 0 || (starts[index - 1] ?? 0) < start);
}

/** New words of which half are an anchor's that no anchor has any more. */
function wrongAsNew(
  difference: AnchorDifference<DraftUnit>,
  where: Whereabouts,
  match: AnchorMatch<DraftUnit>,
): readonly string[] {
  if (difference.type !== 'unregistered') return [];
  const { unit } = difference;
  if (unit.kind === 'turn') return [];
  // What the editor is asked about is no guess.
  const asked = new Set(
    match.differences.flatMap((one) => (one.type === 'unsure' ? one.candidates : [])),
  );
  return [...where].flatMap(([id, places]) => {
    const kept = [...places].filter(
      ([other]) => match.ids.has(other) || match.parts.has(other) || asked.has(other),
    );
    const known = new Set(kept.flatMap(([, held]) => [...held]));
    const own = [...(places.get(unit) ?? [])].filter((at) => !known.has(at));
    return 2 * own.length >= unit.draft.words.length
      ? [`words of ${id} taken for new`]
      : [];
  });
}
