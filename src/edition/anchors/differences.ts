import type { Outcome, Outcomes } from './alignment/outcome.ts';
import type { Anchorable, AnchorRegistry } from './registry.ts';
import { hasEnded } from './registry.ts';

/** What the register and the text do not agree on. */
export type AnchorDifference<Unit extends Anchorable> =
  /** Words of the text that have no anchor yet. */
  | { readonly type: 'unregistered'; readonly unit: Unit; readonly hash: string }
  /** Other words, recognisably the same. */
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly unit: Unit;
      readonly hash: string;
    }
  /** Its words stand elsewhere. */
  | { readonly type: 'moved'; readonly id: string; readonly unit: Unit }
  /** Its words were split; it keeps the first part. */
  | {
      readonly type: 'split';
      readonly id: string;
      readonly units: readonly [Unit, ...Unit[]];
    }
  /** Its words are now part of another's. */
  | { readonly type: 'merged'; readonly id: string; readonly into: string }
  /** Ended by the editor, or with the passage that held it. */
  | { readonly type: 'removed'; readonly id: string; readonly reason: string | undefined }
  /** Answered by the editor; what the answer brings is told beside it. */
  | { readonly type: 'answered'; readonly id: string }
  /** A question: nothing in the text is like it. */
  | { readonly type: 'lost'; readonly id: string }
  /** A question: where its words went is not certain. */
  | {
      readonly type: 'unsure';
      readonly id: string;
      readonly candidates: readonly Unit[];
    };

interface Fates<Unit extends Anchorable> {
  /** Of every living anchor. */
  readonly outcomes: Outcomes<Unit>;
  /** The passages whose words stand elsewhere. */
  readonly moved: ReadonlySet<string>;
  /** The anchors that the editor has ended, not yet recorded. */
  readonly retired: ReadonlyMap<string, string>;
}

/**
 * What differs, in the order of the register; the unregistered units last, in that of the text.
 *
 * @param hashes - of every unit, in the order of the text
 */
export function differencesOf<Unit extends Anchorable>(
  registry: AnchorRegistry,
  hashes: ReadonlyMap<Unit, string>,
  { outcomes, moved, retired }: Fates<Unit>,
): {
  ids: ReadonlyMap<Unit, string>;
  parts: ReadonlyMap<Unit, string>;
  differences: readonly AnchorDifference<Unit>[];
} {
  const ids = new Map<Unit, string>();
  for (const [id, outcome] of outcomes) {
    if (outcome.type === 'at') ids.set(outcome.units[0], id);
  }
  const parts = new Map<Unit, string>();
  const differences: AnchorDifference<Unit>[] = [];
  for (const [id, anchor] of Object.entries(registry)) {
    if (anchor.now !== undefined && outcomes.has(id)) {
      differences.push({ type: 'answered', id });
    }
    const outcome = outcomes.get(id);
    if (hasEnded(anchor)) {
      if (retired.has(id))
        differences.push({ type: 'removed', id, reason: anchor.reason });
    } else if (outcome?.type === 'at') {
      const [unit, ...others] = outcome.units;
      const hash = hashes.get(unit);
      if (hash !== undefined && hash !== anchor.hash) {
        differences.push({ type: 'changed', id, unit, hash });
      }
      if (moved.has(id)) differences.push({ type: 'moved', id, unit });
      if (others.length > 0)
        differences.push({ type: 'split', id, units: outcome.units });
      for (const part of others) if (!ids.has(part)) parts.set(part, id);
    } else differences.push(...endOf(id, outcome, outcomes));
  }
  const pending = new Set(
    [...outcomes.values()].flatMap((one) =>
      one.type === 'unsure' || one.type === 'waits' ? one.candidates : [],
    ),
  );
  for (const [unit, hash] of hashes) {
    if (ids.has(unit) || parts.has(unit) || pending.has(unit)) continue;
    differences.push({ type: 'unregistered', unit, hash });
  }
  return { ids, parts, differences };
}

function endOf<Unit extends Anchorable>(
  id: string,
  outcome: Outcome<Unit> | undefined,
  outcomes: Outcomes<Unit>,
): readonly AnchorDifference<Unit>[] {
  switch (outcome?.type) {
    case 'removed':
      return [{ type: 'removed', id, reason: outcome.reason }];
    case 'into': {
      const target = outcomes.get(outcome.id);
      return target?.type === 'at'
        ? [{ type: 'merged', id, into: outcome.id }]
        : [{ type: 'unsure', id, candidates: [] }];
    }
    case 'unsure':
      return [{ type: 'unsure', id, candidates: outcome.candidates }];
    case 'waits':
      return [];
    case 'at':
    case 'lost':
    case undefined:
      return [{ type: 'lost', id }];
  }
}
