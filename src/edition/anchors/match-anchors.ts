import type { FieldFault } from '../../transcript/index.ts';
import { compareVersions } from '../schemas/version-order.ts';
import type { Fate } from './alignment/classify.ts';
import { alignInsertions } from './alignment/insertions.ts';
import type { LivingAnchor } from './alignment/living-anchors.ts';
import { livingAnchors } from './alignment/living-anchors.ts';
import type { Outcome, Outcomes } from './alignment/outcome.ts';
import type { Place } from './alignment/pairs.ts';
import { alignPassages } from './alignment/passages.ts';
import { alignTurns } from './alignment/turns.ts';
import type { AnchorDifference } from './differences.ts';
import { differencesOf } from './differences.ts';
import { editorDecisionsIn } from './editor-decisions.ts';
import type { History, VersionText } from './history.ts';
import type { Anchorable, AnchorRegistry } from './registry.ts';
import { hasEnded, hashOf } from './registry.ts';

export interface AnchorMatch<Unit extends Anchorable> {
  /** The anchor of each unit that has one. */
  readonly ids: ReadonlyMap<Unit, string>;
  /** The anchor that each part was split from that has no anchor yet. */
  readonly parts: ReadonlyMap<Unit, string>;
  readonly differences: readonly AnchorDifference<Unit>[];
  /** Of every unit. */
  readonly hashes: ReadonlyMap<Unit, string>;
  /** Decisions that the text does not bear out. */
  readonly faults: readonly FieldFault[];
}

/**
 * Find every living anchor in the text. Passages are aligned over the whole document; turns and
 * insertions follow the passages. What the words do not prove, and the editor has not answered,
 * is a question among the differences.
 *
 * @param history - the kept texts; without one, only equal words are recognised
 */
export function matchAnchors<Unit extends Anchorable>(
  registry: AnchorRegistry,
  units: readonly Unit[],
  history: History = [],
): AnchorMatch<Unit> {
  const ended = retiredIn(registry, history.at(-1));
  const { outcomes: decisions, faults } = editorDecisionsIn(registry, units, ended);
  const retired = new Map([...ended, ...reasonsIn(decisions)]);
  const hashes = new Map<Unit, string>(units.map((unit) => [unit, hashOf(unit.words)]));
  const known = livingAnchors(registry, history.at(-1));
  const passages = known.filter(({ kind }) => kind !== 'turn' && kind !== 'insertion');
  const turns = known.filter(({ kind }) => kind === 'turn');
  const insertions = known.filter(({ kind }) => kind === 'insertion');
  const places = placesOf(passages, turns);
  const { outcomes: found, moved } = passageOutcomes(places, hashes, decisions);
  const outcomes = new Map([...found, ...decisions]);
  const held = passagesOfTurns(registry, passages, history);
  const turnOutcomes = alignTurns(turns, held, outcomes, retired);
  const holders = new Map([...found, ...turnOutcomes, ...decisions]);
  const insertionOutcomes = alignInsertions(insertions, hashes, holders, retired);
  const all: Outcomes<Unit> = new Map([...insertionOutcomes, ...holders]);
  return {
    ...differencesOf(registry, hashes, { outcomes: all, moved, retired }),
    hashes,
    faults,
  };
}

/** The anchors whose words have ended with those of another, with the reason of that. */
function reasonsIn(
  decisions: Outcomes<Anchorable>,
): readonly (readonly [string, string])[] {
  return [...decisions].flatMap(([id, outcome]) =>
    outcome.type === 'removed' ? [[id, outcome.reason] as const] : [],
  );
}

/** The anchors an editor has ended by hand, not yet recorded, with the reason. */
function retiredIn(
  registry: AnchorRegistry,
  reading: VersionText | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(registry).flatMap(([id, anchor]) => {
      // One that was moved or split before has the date of that until its end is recorded.
      const isNew =
        anchor.when === undefined ||
        (reading !== undefined &&
          Object.hasOwn(reading.text, id) &&
          compareVersions(anchor.when, reading.version) <= 0);
      return hasEnded(anchor) && isNew ? [[id, anchor.reason ?? '']] : [];
    }),
  );
}

/** The passages of each turn, those included that have ended but are not recorded yet. */
function passagesOfTurns(
  registry: AnchorRegistry,
  passages: readonly LivingAnchor[],
  history: History,
): ReadonlyMap<string, readonly LivingAnchor[]> {
  const kept = Object.entries(history.at(-1)?.text ?? {});
  const ended = kept.flatMap(([id, { kind, words, in: holder }]): LivingAnchor[] => {
    const anchor = registry[id];
    const isEnded = anchor && hasEnded(anchor);
    if (!isEnded || kind === 'turn' || kind === 'insertion') return [];
    return [{ id, kind, hash: anchor.hash, words, holder }];
  });
  const held = [...passages, ...ended].filter(({ holder }) => holder !== undefined);
  return Map.groupBy(held, ({ holder = '' }) => holder);
}

interface KnownPlace extends Place {
  readonly id: string;
}

function placesOf(
  passages: readonly LivingAnchor[],
  turns: readonly LivingAnchor[],
): readonly KnownPlace[] {
  const labelOf = new Map(turns.map(({ id, words }) => [id, words]));
  return passages.map(({ id, kind, hash, words, holder: turn }) => {
    const label = turn === undefined ? '' : labelOf.get(turn);
    return { id, kind, hash, words, turn, label };
  });
}

function passageOutcomes<Unit extends Anchorable>(
  known: readonly KnownPlace[],
  hashes: ReadonlyMap<Unit, string>,
  decisions: Outcomes<Unit>,
): { outcomes: Outcomes<Unit>; moved: ReadonlySet<string> } {
  const places = [...hashes].flatMap(([unit, hash]) => {
    const { kind, words, within: turn } = unit;
    if (kind === 'turn' || kind === 'insertion') return [];
    return [{ unit, kind, hash, words, turn, label: turn?.words ?? '' }];
  });
  const units = places.map(({ unit }) => unit);
  const placeOf = new Map(units.map((unit, at) => [unit, at]));
  const knownAt = new Map(known.map(({ id }, at) => [id, at]));
  const answered = new Map<number, Fate>();
  for (const [id, outcome] of decisions) {
    const at = knownAt.get(id);
    const fate = fateOf(outcome, placeOf, knownAt);
    if (at !== undefined && fate) answered.set(at, fate);
  }
  const { fates, moved } = alignPassages(known, places, answered);
  const outcomes = new Map(
    known.map(({ id }, at) => [id, outcomeOf(fates.get(at), units, known)]),
  );
  return { outcomes, moved: new Set([...moved].flatMap((at) => known[at]?.id ?? [])) };
}

function fateOf<Unit extends Anchorable>(
  outcome: Outcome<Unit>,
  placeOf: ReadonlyMap<Unit, number>,
  knownAt: ReadonlyMap<string, number>,
): Fate | undefined {
  if (outcome.type === 'at') {
    const places = outcome.units.flatMap((unit) => placeOf.get(unit) ?? []);
    return places.length > 0 ? { type: 'at', places } : undefined;
  }
  const before = outcome.type === 'into' ? knownAt.get(outcome.id) : undefined;
  return before === undefined ? undefined : { type: 'into', before };
}

function outcomeOf<Unit extends Anchorable>(
  fate: Fate | undefined,
  units: readonly Unit[],
  known: readonly KnownPlace[],
): Outcome<Unit> {
  if (!fate) return { type: 'lost' };
  if (fate.type === 'into') {
    const id = known[fate.before]?.id;
    return id === undefined ? { type: 'lost' } : { type: 'into', id };
  }
  const [first, ...others] = fate.places.flatMap((at) => units[at] ?? []);
  if (!first) return { type: 'lost' };
  return fate.type === 'at'
    ? { type: 'at', units: [first, ...others] }
    : { type: 'unsure', candidates: [first, ...others] };
}
