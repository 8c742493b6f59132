import type { VersionText } from '../history.ts';
import type { AnchorKind, AnchorRegistry } from '../registry.ts';
import { hasEnded } from '../registry.ts';

/** An anchor whose words the text must have, with what is known of its last text. */
export interface LivingAnchor {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly hash: string;
  /** Nothing where the history has not kept them. */
  readonly words: string | undefined;
  /** The turn of a passage, the passage or turn of an insertion. */
  readonly holder: string | undefined;
}

/** The living anchors of a register in the order of the last text. */
export function livingAnchors(
  registry: AnchorRegistry,
  reading: VersionText | undefined,
): readonly LivingAnchor[] {
  const text = reading?.text ?? {};
  const order = new Map(Object.keys(text).map((id, at) => [id, at]));
  let passage: string | undefined;
  let turn: string | undefined;
  const known = Object.entries(registry).flatMap(([id, anchor]): LivingAnchor[] => {
    if (hasEnded(anchor)) return [];
    const { kind, hash } = anchor;
    const kept = text[id];
    // Without a kept text the order of the register says what stands in what: an insertion
    // follows its passage, and a turn is followed by the passage that opens it.
    const holder = kind === 'insertion' ? (passage ?? turn) : turn;
    if (kind === 'turn') {
      turn = id;
      passage = undefined;
    } else if (kind !== 'insertion') {
      passage = id;
      turn = undefined;
    }
    return [
      {
        id,
        kind,
        hash,
        words: kept?.words,
        holder: kept ? kept.in : kind === 'turn' ? undefined : holder,
      },
    ];
  });
  if (order.size === 0) return known;
  return known.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
