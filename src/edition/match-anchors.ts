import type { Anchorable, AnchorKind, AnchorRegistry } from './anchors.ts';
import { anchorKinds, hashOf } from './anchors.ts';

/** What the register and the text do not agree on. */
export type AnchorDifference<Unit extends Anchorable> =
  /** Registered words that the text does not have. */
  | { readonly type: 'lost'; readonly id: string }
  /** The same place, other words. */
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly unit: Unit;
      readonly hash: string;
    }
  /** Words of the text that have no anchor yet. */
  | { readonly type: 'unregistered'; readonly unit: Unit; readonly hash: string };

export interface AnchorMatch<Unit extends Anchorable> {
  /** The anchor of each unit that has one. */
  readonly ids: ReadonlyMap<Unit, string>;
  readonly differences: readonly AnchorDifference<Unit>[];
}

interface Registered {
  readonly id: string;
  readonly hash: string;
}

interface Found<Unit> {
  readonly unit: Unit;
  readonly hash: string;
}

/**
 * Find each registered anchor in the text. Equal words keep their anchors wherever the count of
 * paragraphs around them has changed; between two such fixed points, equally many old and new
 * ones are the same places with changed words. Anything else is lost or new, and told.
 */
export function matchAnchors<Unit extends Anchorable>(
  registry: AnchorRegistry,
  units: readonly Unit[],
): AnchorMatch<Unit> {
  const ids = new Map<Unit, string>();
  const differences: AnchorDifference<Unit>[] = [];
  for (const kind of anchorKinds) {
    matchKind(currentOf(registry, kind), foundOf(units, kind), ids, differences);
  }
  return { ids, differences };
}

function currentOf(registry: AnchorRegistry, kind: AnchorKind): Registered[] {
  return Object.entries(registry)
    .filter(([, anchor]) => anchor.kind === kind && anchor.status === 'current')
    .map(([id, { hash }]) => ({ id, hash }));
}

function foundOf<Unit extends Anchorable>(
  units: readonly Unit[],
  kind: AnchorKind,
): Found<Unit>[] {
  return units
    .filter((unit) => unit.kind === kind)
    .map((unit) => ({ unit, hash: hashOf(unit.words) }));
}

function matchKind<Unit extends Anchorable>(
  registered: readonly Registered[],
  found: readonly Found<Unit>[],
  ids: Map<Unit, string>,
  differences: AnchorDifference<Unit>[],
): void {
  let oldAt = 0;
  let newAt = 0;
  const ends: readonly (readonly [number, number])[] = [
    ...commonSubsequence(registered, found),
    [registered.length, found.length],
  ];
  for (const [oldEnd, newEnd] of ends) {
    const before = registered.slice(oldAt, oldEnd);
    const after = found.slice(newAt, newEnd);
    const sameCount = before.length === after.length;
    for (const [index, { unit, hash }] of after.entries()) {
      const old = sameCount ? before[index] : undefined;
      if (!old) {
        differences.push({ type: 'unregistered', unit, hash });
      } else {
        ids.set(unit, old.id);
        differences.push({ type: 'changed', id: old.id, unit, hash });
      }
    }
    if (!sameCount) for (const { id } of before) differences.push({ type: 'lost', id });
    const fixed = registered[oldEnd];
    const place = found[newEnd];
    if (fixed && place) ids.set(place.unit, fixed.id);
    oldAt = oldEnd + 1;
    newAt = newEnd + 1;
  }
}

/** The longest common subsequence by hash, as pairs of indices. Quadratic only between changes. */
function commonSubsequence(
  a: readonly { readonly hash: string }[],
  b: readonly { readonly hash: string }[],
): (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.hash === b[head]?.hash) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.hash === b[b.length - 1 - tail]?.hash
  ) {
    tail += 1;
  }
  const middle = longestCommon(
    a.slice(head, a.length - tail),
    b.slice(head, b.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from(
      { length: tail },
      (_, index) => [a.length - tail + index, b.length - tail + index] as const,
    ),
  ];
}

function longestCommon(
  a: readonly { readonly hash: string }[],
  b: readonly { readonly hash: string }[],
): (readonly [number, number])[] {
  const lengths = Array.from(
    { length: a.length + 1 },
    () => new Uint32Array(b.length + 1),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? new Uint32Array(0);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i]?.hash === b[j]?.hash
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]?.hash === b[j]?.hash) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
