import type { Anchorable } from '../registry.ts';
import type { LivingAnchor } from './living-anchors.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import { isOpen, unitsWith } from './outcome.ts';

interface Claim<Unit> {
  readonly id: string;
  readonly unit: Unit;
  /** How many characters of the turn's words the unit has. */
  readonly weight: number;
}

/**
 * Find turns by the passages they hold: a turn goes where most of its words went. Nothing is
 * asked about turns: what is unsure of their passages is asked there, and they wait for the answer.
 *
 * @param passagesOf - the passages of each registered turn
 * @param passages - what has become of them
 * @param retired - the anchors the editor has ended, with the reason
 */
export function alignTurns<Unit extends Anchorable>(
  turns: readonly LivingAnchor[],
  passagesOf: ReadonlyMap<string, readonly LivingAnchor[]>,
  passages: Outcomes<Unit>,
  retired: ReadonlyMap<string, string>,
): Outcomes<Unit> {
  const claims = turns.flatMap((turn) =>
    claimsOf(turn, passagesOf.get(turn.id) ?? [], passages),
  );
  const turnAt = new Map<Anchorable, string>();
  const found = new Map<string, [Unit, ...Unit[]]>();
  for (const { id, unit } of claims.toSorted((a, b) => b.weight - a.weight)) {
    if (found.has(id) || turnAt.has(unit)) continue;
    found.set(id, [unit]);
    turnAt.set(unit, id);
  }
  for (const { id, unit } of claims) {
    if (turnAt.has(unit)) continue;
    turnAt.set(unit, id);
    found.get(id)?.push(unit);
  }
  const outcomes = new Map<string, Outcome<Unit>>();
  const isWaiting = (id: string) =>
    (passagesOf.get(id) ?? []).some((passage) => isOpen(passages.get(passage.id)));
  for (const { id } of turns) {
    const units = found.get(id);
    const held = passagesOf.get(id) ?? [];
    const into = claims.find((claim) => claim.id === id);
    const other = into && turnAt.get(into.unit);
    const reason = held.map((passage) => retired.get(passage.id)).find(Boolean);
    if (isWaiting(id) || (!units && other !== undefined && isWaiting(other))) {
      outcomes.set(id, { type: 'waits', candidates: units ?? [] });
    } else if (units) outcomes.set(id, { type: 'at', units });
    else if (other !== undefined) outcomes.set(id, { type: 'into', id: other });
    else if (reason !== undefined) outcomes.set(id, { type: 'removed', reason });
    else outcomes.set(id, { type: 'lost' });
  }
  return outcomes;
}

/** The units of turns that have words of a registered turn, in the order of the text. */
function claimsOf<Unit extends Anchorable>(
  turn: LivingAnchor,
  held: readonly LivingAnchor[],
  passages: Outcomes<Unit>,
): readonly Claim<Unit>[] {
  const weights = new Map<Unit, number>();
  for (const passage of held) {
    for (const unit of unitsWith(passages, passage.id)) {
      const within = unit.within;
      if (within?.kind !== 'turn') continue;
      // `within` of a unit is one of the same kind of units.
      const holder = within as Unit;
      const sameLabel = within.words === turn.words ? 2 : 1;
      const weight = sameLabel * (passage.words?.length ?? 1);
      weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
  }
  return [...weights].map(([unit, weight]) => ({ id: turn.id, unit, weight }));
}
