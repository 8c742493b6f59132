import type { History } from './history.ts';
import type { AnchorKind, AnchorRegistry } from './registry.ts';
import { hasEnded } from './registry.ts';
import { livingSuccessors } from './registry-faults.ts';

/** What stands for an anchor whose words the text no longer has. */
export interface Tombstone {
  readonly id: string;
  readonly kind: AnchorKind;
  readonly status: 'merged' | 'removed';
  /** The version that published it first. */
  readonly since: string;
  /** The version in which it ended. */
  readonly when: string;
  /** Why its words were removed. */
  readonly reason: string | undefined;
  /** The anchors in the text where its words went. */
  readonly successors: readonly string[];
  /** What it read last; nothing where the history has not kept it. */
  readonly words: string | undefined;
  /** The passage it stands behind; nothing where it stood before all. */
  readonly after: string | undefined;
}

/** The tombstones of a document, in the order of the register. */
export function tombstonesOf(
  registry: AnchorRegistry,
  history: History,
): readonly Tombstone[] {
  let after: string | undefined;
  return Object.entries(registry).flatMap(([id, anchor]): Tombstone[] => {
    const { kind, status, since, when, reason } = anchor;
    if (!hasEnded(anchor)) {
      if (kind !== 'turn' && kind !== 'insertion') after = id;
      return [];
    }
    if (status !== 'merged' && status !== 'removed') return [];
    const successors = livingSuccessors(id, registry);
    const words = history.findLast(({ text }) => Object.hasOwn(text, id))?.text[id]
      ?.words;
    return [
      { id, kind, status, since, when: when ?? '', reason, successors, words, after },
    ];
  });
}
