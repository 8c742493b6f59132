import type { Anchorable } from '../registry.ts';
import type { LivingAnchor } from './living-anchors.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import { isOpen, unitsWith } from './outcome.ts';
import { isTelling, likeness, tokensOf } from './tokens.ts';

/** How alike two insertions must be to be one: 0 to 1. */
const leastLikeness = 0.5;

/**
 * Find insertions in the passages that have their words: equal ones first, in order, if they are as
 * many; then the only one left of each side, if it is alike; then long equal ones anywhere, if there
 * is but one. A short one elsewhere, or one of several, may be another: it is asked.
 *
 * @param hashes - of every unit
 * @param holders - what has become of the passages and turns that held them
 * @param retired - the anchors the editor has ended, with the reason
 */
export function alignInsertions<Unit extends Anchorable>(
  insertions: readonly LivingAnchor[],
  hashes: ReadonlyMap<Unit, string>,
  holders: Outcomes<Unit>,
  retired: ReadonlyMap<string, string>,
): Outcomes<Unit> {
  const outcomes = new Map<string, Outcome<Unit>>();
  const units = [...hashes.keys()].filter(({ kind }) => kind === 'insertion');
  const free = new Set(units);
  const unitsIn = Map.groupBy(units, (unit): Anchorable | undefined => unit.within);
  const within = (holder: string | undefined) =>
    (holder === undefined ? [] : unitsWith(holders, holder)).flatMap(
      (unit) => unitsIn.get(unit) ?? [],
    );
  const near = (holder: string | undefined) =>
    within(holder).filter((unit) => free.has(unit));
  const open = () => insertions.filter(({ id }) => !outcomes.has(id));
  const settle = (id: string, unit: Unit) => {
    outcomes.set(id, { type: 'at', units: [unit] });
    free.delete(unit);
  };
  const equals = ({ hash }: LivingAnchor, among: Iterable<Unit>) =>
    [...among].filter((unit) => hashes.get(unit) === hash);
  const asked = new Map<string, readonly Unit[]>();
  const byHash = new Map(
    [...new Set(insertions.map(({ holder }) => holder))].map((holder) => [
      holder,
      Map.groupBy(within(holder), (unit) => hashes.get(unit)),
    ]),
  );
  for (const twins of Map.groupBy(insertions, twinsKey).values()) {
    const [first] = twins;
    const equal = byHash.get(first?.holder)?.get(first?.hash) ?? [];
    const found = equal.filter((unit) => free.has(unit));
    for (const [index, { id }] of twins.entries()) {
      const unit = found[index];
      if (unit && found.length === twins.length) settle(id, unit);
      else if (found.length > 0) asked.set(id, found);
    }
  }
  for (const [holder, left] of Map.groupBy(open(), (known) => known.holder)) {
    const [known] = left;
    const [unit] = near(holder);
    if (left.length > 1 || near(holder).length > 1 || !known || !unit) continue;
    if (!asked.has(known.id) && isAlike(known, unit)) settle(known.id, unit);
  }
  for (const known of open()) {
    const elsewhere = equals(known, free);
    const [unit, another] = elsewhere;
    const isTwin = open().some(({ id, hash }) => id !== known.id && hash === known.hash);
    if (asked.has(known.id) || !unit) continue;
    if (another || isTwin || !isTelling(unit)) asked.set(known.id, elsewhere);
    else settle(known.id, unit);
  }
  for (const { id, holder } of open()) {
    const reason = holder === undefined ? undefined : retired.get(holder);
    const candidates = [...new Set([...(asked.get(id) ?? []), ...near(holder)])];
    if (reason !== undefined) outcomes.set(id, { type: 'removed', reason });
    else if (holder !== undefined && isOpen(holders.get(holder))) {
      outcomes.set(id, { type: 'waits', candidates: [] });
    } else if (candidates.length > 0) outcomes.set(id, { type: 'unsure', candidates });
    else outcomes.set(id, { type: 'lost' });
  }
  return outcomes;
}

function twinsKey({ holder, hash }: LivingAnchor): string {
  return `${holder} ${hash}`;
}

function isAlike({ words }: LivingAnchor, unit: Anchorable): boolean {
  if (words === undefined) return false;
  return likeness(tokensOf(words), tokensOf(unit.words)) >= leastLikeness;
}
