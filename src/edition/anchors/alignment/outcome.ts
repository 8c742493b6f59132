import type { Anchorable } from '../registry.ts';

/** What has become of one registered anchor. */
export type Outcome<Unit extends Anchorable> =
  /** It stands at the first unit; where there are more, it was split into them. */
  | { readonly type: 'at'; readonly units: readonly [Unit, ...Unit[]] }
  /** Its words are part of those of another anchor. */
  | { readonly type: 'into'; readonly id: string }
  /** It ended with the passage that held it. */
  | { readonly type: 'removed'; readonly reason: string }
  /** Nothing in the text is like it. */
  | { readonly type: 'lost' }
  /** Nobody but the editor can tell; units that some of its words seem to be in. */
  | { readonly type: 'unsure'; readonly candidates: readonly Unit[] }
  /** It depends on a passage that the editor is asked about; units it may be. */
  | { readonly type: 'waits'; readonly candidates: readonly Unit[] };

export type Outcomes<Unit extends Anchorable> = ReadonlyMap<string, Outcome<Unit>>;

/** The units that have an anchor's words, its own first; none where that is not certain. */
export function unitsWith<Unit extends Anchorable>(
  outcomes: Outcomes<Unit>,
  id: string,
): readonly Unit[] {
  const outcome = outcomes.get(id);
  if (outcome?.type === 'at') return outcome.units;
  if (outcome?.type !== 'into') return [];
  const target = outcomes.get(outcome.id);
  return target?.type === 'at' ? [target.units[0]] : [];
}

/** Whether the fate of an anchor is asked of the editor. */
export function isOpen(outcome: Outcome<Anchorable> | undefined): boolean {
  return (
    outcome?.type === 'lost' || outcome?.type === 'unsure' || outcome?.type === 'waits'
  );
}
