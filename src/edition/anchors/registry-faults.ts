import type { FieldFault } from '../../transcript/index.ts';
import type { Anchor, AnchorRegistry } from './registry.ts';
import { hasEnded } from './registry.ts';

/** Contradictions in a register: tombstones that explain nothing or lead nowhere. */
export function registryFaults(registry: AnchorRegistry): readonly FieldFault[] {
  const read = withEndedSplits(registry);
  return Object.entries(registry).flatMap(([id, anchor]) => [
    ...statusFaults(id, anchor),
    ...successorFaults(id, anchor, read),
  ]);
}

/**
 * The register in which an anchor that was split and that the editor has ended since, so that its
 * first successor is itself, has only the other parts as successors.
 */
function withEndedSplits(registry: AnchorRegistry): AnchorRegistry {
  const read: Record<string, Anchor> = { ...registry };
  for (const [id, anchor] of Object.entries(registry)) {
    if (!hasEnded(anchor) || anchor.successors?.[0] !== id) continue;
    read[id] = { ...anchor, successors: [...successorsWhenEnded(id, read)] };
  }
  return read;
}

/** The successors of an anchor that ends: not itself, nor those that lead back to it. */
export function successorsWhenEnded(
  id: string,
  registry: AnchorRegistry,
): readonly string[] {
  return (registry[id]?.successors ?? []).filter(
    (successor) => successor !== id && !leadsTo(id, [successor], registry),
  );
}

function statusFaults(id: string, anchor: Anchor): readonly FieldFault[] {
  const { status, reason, successors, when } = anchor;
  const faults: FieldFault[] = [];
  const add = (field: string, rule: string, says: string, remedy: string) => {
    faults.push({ path: ['anchors', id, field], rule, reason: says, remedy });
  };
  if (status === 'removed' && reason === undefined) {
    add(
      'status',
      'unexplained-removal',
      `The removal of \`${id}\` has no reason`,
      "Add `reason: '…'`, which readers see at the old address.",
    );
  }
  const fewest = status === 'split' ? 2 : status === 'merged' ? 1 : 0;
  const count = new Set(successors).size;
  if (count < fewest) {
    add(
      'status',
      'too-few-successors',
      `\`${id}\` is \`${status}\`: expected at least ${fewest} in \`successors\`, found ${count}`,
      'List the anchors that have its words under `successors`.',
    );
  }
  if (status === 'split' && successors && successors[0] !== id) {
    add(
      'successors',
      'split-away',
      `The first successor of \`${id}\` must be \`${id}\`, which keeps the first part`,
      `Write \`successors: [${id}, …]\`.`,
    );
  }
  if ((status === 'current' || status === 'moved') && successors) {
    add(
      'successors',
      'unexpected-successors',
      `\`${id}\` has successors, but its words are in the text`,
      'Delete them, or give it a status that explains them.',
    );
  }
  if ((status === 'moved' || status === 'split') && when === undefined) {
    add(
      'status',
      'undated-status',
      `The status of \`${id}\` has no \`when\``,
      'Restore the entry: only `edition anchors --write` sets this status.',
    );
  }
  return faults;
}

function successorFaults(
  id: string,
  anchor: Anchor,
  registry: AnchorRegistry,
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [index, successor] of (anchor.successors ?? []).entries()) {
    const path = ['anchors', id, 'successors', index];
    if (!Object.hasOwn(registry, successor)) {
      faults.push({
        path,
        rule: 'unknown-successor',
        reason: `The successor \`${successor}\` of \`${id}\` is not in this file`,
        remedy: 'Name an anchor that has its words.',
      });
    }
  }
  if (hasEnded(anchor) && leadsTo(id, registry[id]?.successors ?? [], registry)) {
    faults.push({
      path: ['anchors', id, 'successors'],
      rule: 'successor-cycle',
      reason: `The successors of \`${id}\` lead back to it`,
      remedy: 'Name anchors that are still in the text.',
    });
  }
  return faults;
}

/** Whether an anchor is among these or, over ended anchors, their successors. */
function leadsTo(
  id: string,
  successors: readonly string[],
  registry: AnchorRegistry,
): boolean {
  const seen = new Set<string>();
  const pending = [...successors];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === id) return true;
    const anchor = registry[next];
    if (seen.has(next) || !anchor || !hasEnded(anchor)) continue;
    seen.add(next);
    pending.push(...(anchor.successors ?? []));
  }
  return false;
}

/** The anchors in the text that have the words of `id`: itself, or where its successors lead. */
export function livingSuccessors(
  id: string,
  registry: AnchorRegistry,
): readonly string[] {
  const living = new Set<string>();
  const seen = new Set<string>();
  const follow = (next: string) => {
    const anchor = registry[next];
    if (!anchor || seen.has(next)) return;
    seen.add(next);
    if (!hasEnded(anchor)) living.add(next);
    for (const successor of anchor.successors ?? []) follow(successor);
  };
  follow(id);
  return [...living];
}
