import { assignIds } from '../assign-ids.ts';
import type { AnchorDifference } from '../differences.ts';
import { beginningOf } from '../editor-decisions.ts';
import type { History, VersionText } from '../history.ts';
import { versionTextOf } from '../history.ts';
import type { AnchorMatch } from '../match-anchors.ts';
import { matchAnchors } from '../match-anchors.ts';
import { recordAnchors } from '../record-anchors.ts';
import type { Anchor, Anchorable, AnchorRegistry } from '../registry.ts';
import { hasEnded, hashOf } from '../registry.ts';
import { whereaboutsOf, wrongGuesses } from './judge-match.ts';
import type { Draft, DraftUnit } from './simulated-text.ts';
import { draftOf, unitsOf } from './simulated-text.ts';

/** Whether only the editor can tell what has become of the anchor. */
export function isQuestion({ type }: AnchorDifference<Anchorable>): boolean {
  return type === 'lost' || type === 'unsure';
}

/** A document between two edits. */
export interface Published {
  readonly registry: AnchorRegistry;
  readonly history: History;
  readonly text: readonly Draft[];
}

/** What one comparison of text and register came to. */
export interface Round {
  readonly after: Published;
  /** What was seen: changes, moves, splits, mergers, new and missing passages. */
  readonly seen: number;
  /** Of these, what the editor had to decide. */
  readonly asked: number;
  /** Of these, anchors without a word left: nothing is unclear but the reason. */
  readonly gone: number;
  readonly wrong: readonly string[];
}

/** Publish a kept text as it is first, each passage and turn under its own name. */
export function publishedAs({ text: kept }: VersionText): Published {
  const turns = new Map(
    Object.entries(kept).flatMap(([id, { kind, words }]) =>
      kind === 'turn' ? [[id, { label: words }] as const] : [],
    ),
  );
  const passages = Object.entries(kept).filter(
    ([, { kind }]) => kind !== 'turn' && kind !== 'insertion',
  );
  const text = passages.map(([id, { kind, words, in: turn = '' }]) =>
    draftOf(kind, words, id, turns.get(turn)),
  );
  const units = unitsOf(text);
  const names = [...turns.keys(), ...passages.map(([id]) => id)];
  const isTurn = Map.groupBy(names, (id) => turns.has(id));
  const next = (unit: DraftUnit) => isTurn.get(unit.kind === 'turn')?.shift() ?? '';
  const ids = new Map(units.map((unit) => [unit, next(unit)]));
  return {
    registry: recordAnchors({}, ids, [], '1.0.0'),
    history: [versionTextOf(ids, '1.0.0')],
    text,
  };
}

/** Compare an edited text, answer what is asked as a knowing editor would, and record. */
export function publishAgain(
  { registry, history }: Published,
  text: readonly Draft[],
  version: string,
): Round {
  const units = unitsOf(text);
  const first = matchAnchors(registry, units, history);
  const before = history.at(-1)?.text ?? {};
  const questions = first.differences.filter(isQuestion);
  const where = whereaboutsOf(units);
  const gone = questions.filter((one) => 'id' in one && !where.has(one.id));
  const wrong = [
    ...wrongGuesses(registry, first, units, before),
    ...unkeptAnchors(first, units, before),
  ];
  let answered = registry;
  let match = first;
  for (let asked = 0; match.differences.some(isQuestion); asked += 1) {
    if (asked > 5) throw new Error('Expected the answers to settle every question');
    answered = withAnswers(answered, match, units);
    match = matchAnchors(answered, units, history);
    if (match.faults.length > 0) throw new Error(JSON.stringify(match.faults));
  }
  const ids = assignIds(units, match.ids, answered, match.parts);
  const next = recordAnchors(answered, ids, match.differences, version);
  return {
    after: {
      registry: next,
      history: [...history, versionTextOf(ids, version)],
      text: units
        .filter(({ kind }) => kind !== 'turn')
        .map((unit) =>
          draftOf(unit.kind, unit.words, ids.get(unit) ?? '', unit.draft.spoken),
        ),
    },
    seen: first.differences.length,
    asked: questions.length,
    gone: gone.length,
    wrong: [...wrong, ...lostAnchors(registry, next, ids)],
  };
}

/** Passages with every word of an anchor and no other keep it, or it is asked about. */
function unkeptAnchors(
  match: AnchorMatch<DraftUnit>,
  units: readonly DraftUnit[],
  before: VersionText['text'],
): readonly string[] {
  const asked = new Set(
    match.differences.flatMap((one) => (one.type === 'unsure' ? [one.id] : [])),
  );
  return units.flatMap((unit) => {
    const origins = new Set(unit.draft.words.map(({ from }) => from));
    const [id] = origins;
    const isUnchanged = origins.size === 1 && id && before[id]?.words === unit.words;
    const isKept = match.ids.get(unit) === id || (id && asked.has(id));
    return isUnchanged && !isKept ? [`${id} not kept`] : [];
  });
}

/** The register has every anchor it had, each living one exactly once in the text. */
function lostAnchors(
  before: AnchorRegistry,
  after: AnchorRegistry,
  ids: ReadonlyMap<DraftUnit, string>,
): readonly string[] {
  const given = [...ids.values()];
  const living = Object.keys(after).filter((id) => !hasEndedIn(after, id));
  return [
    ...Object.keys(before).flatMap((id) => (after[id] ? [] : [`${id} is lost`])),
    ...(new Set(given).size === given.length ? [] : ['an anchor is given twice']),
    ...(living.toSorted().join() === given.toSorted().join()
      ? []
      : ['text and register disagree']),
    ...[...ids].flatMap(([unit, id]) =>
      after[id]?.hash === hashOf(unit.words) ? [] : [`${id} has the hash of other words`],
    ),
    ...given.flatMap((id) => (hasEndedIn(before, id) ? [`${id} was given again`] : [])),
  ];
}

function hasEndedIn(registry: AnchorRegistry, id: string): boolean {
  const anchor = registry[id];
  return anchor !== undefined && hasEnded(anchor);
}

/** Each question answered by where the words really are. */
function withAnswers(
  registry: AnchorRegistry,
  match: AnchorMatch<DraftUnit>,
  units: readonly DraftUnit[],
): AnchorRegistry {
  const where = whereaboutsOf(units);
  const owners = new Map(match.ids);
  const parts = new Map(match.parts);
  const answers = new Map<string, Partial<Anchor>>();
  for (const difference of match.differences) {
    if (difference.type !== 'lost' && difference.type !== 'unsure') continue;
    const { id } = difference;
    const places = [...(where.get(id) ?? [])].sort((a, b) => b[1].size - a[1].size);
    const [best] = places;
    const owner = best && (owners.get(best[0]) ?? parts.get(best[0]));
    if (!best) answers.set(id, { status: 'removed', reason: 'Taken out.' });
    else if (owner !== undefined) answers.set(id, { now: owner });
    else {
      owners.set(best[0], id);
      answers.set(id, { now: beginningOf(best[0], units) });
    }
  }
  return Object.fromEntries(
    Object.entries(registry).map(([id, anchor]) => [
      id,
      { ...anchor, ...answers.get(id) },
    ]),
  );
}
