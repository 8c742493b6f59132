import type { AnchorDifference } from './differences.ts';
import type { Anchor, Anchorable, AnchorRegistry } from './registry.ts';
import { hasEnded, hashOf, unchangedSince } from './registry.ts';
import { successorsWhenEnded } from './registry-faults.ts';

/**
 * The register after an edit: what is certain and what was answered, dated by the version, in the
 * order of the text; nothing is taken away. An anchor that has ended stays behind the one it
 * followed.
 *
 * @param ids - the anchor of every unit, in the order of the text
 * @param differences - none of them a question
 */
export function recordAnchors<Unit extends Anchorable>(
  registry: AnchorRegistry,
  ids: ReadonlyMap<Unit, string>,
  differences: readonly AnchorDifference<Unit>[],
  version: string,
): AnchorRegistry {
  const anchors = new Map<string, Anchor>();
  for (const [id, { now: _answer, ...anchor }] of Object.entries(registry)) {
    anchors.set(id, anchor);
  }
  for (const [unit, id] of ids) {
    if (anchors.has(id)) continue;
    const hash = hashOf(unit.words);
    anchors.set(id, { kind: unit.kind, since: version, hash, status: 'current' });
  }
  for (const difference of differences) {
    if (difference.type === 'unregistered') continue;
    const anchor = anchors.get(difference.id);
    if (anchor) {
      anchors.set(
        difference.id,
        recorded(difference.id, difference, anchor, ids, version),
      );
    }
  }
  endSplits(anchors, differences);
  joinAgain(anchors);
  return inTextOrder(anchors, [...ids.values()]);
}

function recorded<Unit extends Anchorable>(
  id: string,
  difference: AnchorDifference<Unit>,
  anchor: Anchor,
  ids: ReadonlyMap<Unit, string>,
  version: string,
): Anchor {
  const others = (anchor.successors ?? []).filter((successor) => successor !== id);
  switch (difference.type) {
    case 'changed':
      return withWords(anchor, difference.hash, version);
    case 'moved':
      return anchor.status === 'split'
        ? anchor
        : { ...anchor, status: 'moved', when: version };
    case 'split': {
      const parts = difference.units.flatMap((unit) => ids.get(unit) ?? []);
      const successors = [...new Set([id, ...parts, ...others])];
      return { ...anchor, status: 'split', when: version, successors };
    }
    case 'merged': {
      const successors = [...new Set([difference.into, ...others])];
      return { ...anchor, status: 'merged', when: version, successors };
    }
    case 'removed':
      return hasEnded(anchor)
        ? { ...anchor, when: version }
        : {
            ...anchor,
            status: 'removed',
            when: version,
            reason: difference.reason ?? '',
          };
    case 'answered':
    case 'unregistered':
      return anchor;
    case 'lost':
    case 'unsure':
      throw new Error(`Expected an answer for \`${id}\` before anchors are recorded`);
  }
}

/** What has ended has its words in the parts split from it, but for those that came back. */
function endSplits<Unit extends Anchorable>(
  anchors: Map<string, Anchor>,
  differences: readonly AnchorDifference<Unit>[],
): void {
  for (const one of differences) {
    if (one.type !== 'removed' && one.type !== 'merged') continue;
    const anchor = anchors.get(one.id);
    if (!anchor?.successors) continue;
    const { successors: _successors, ...rest } = anchor;
    const successors = [...successorsWhenEnded(one.id, Object.fromEntries(anchors))];
    anchors.set(one.id, successors.length > 0 ? { ...rest, successors } : rest);
  }
}

/** The words of an unpublished version may change again; only what was published is kept. */
function withWords(anchor: Anchor, hash: string, version: string): Anchor {
  const stood = unchangedSince(anchor);
  const earlier = { ...anchor.earlier };
  if (stood !== version) earlier[stood] = anchor.hash;
  const last = Object.entries(earlier).at(-1);
  const { changed: _changed, earlier: _earlier, ...rest } = anchor;
  if (last?.[1] !== hash) {
    return Object.keys(earlier).length > 0
      ? { ...rest, hash, changed: version, earlier }
      : { ...rest, hash };
  }
  // The last published words are back, as if nothing had happened since.
  delete earlier[last[0]];
  const isFirst = Object.keys(earlier).length === 0;
  return isFirst ? { ...rest, hash } : { ...rest, hash, changed: last[0], earlier };
}

/** A split whose parts have all come back to it is none. */
function joinAgain(anchors: Map<string, Anchor>): void {
  for (const [id, anchor] of anchors) {
    if (anchor.status !== 'split') continue;
    const isBack = anchor.successors?.every((successor) => {
      const part = anchors.get(successor);
      return (
        successor === id || (part?.status === 'merged' && part.successors?.[0] === id)
      );
    });
    if (!isBack) continue;
    const { successors: _successors, when: _when, ...rest } = anchor;
    anchors.set(id, { ...rest, status: 'current' });
  }
}

function inTextOrder(
  anchors: ReadonlyMap<string, Anchor>,
  present: readonly string[],
): AnchorRegistry {
  const isPresent = new Set(present);
  const endedBehind = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const id of anchors.keys()) {
    if (isPresent.has(id)) before = id;
    else endedBehind.set(before, [...(endedBehind.get(before) ?? []), id]);
  }
  const order = [undefined, ...present].flatMap((id) => [
    ...(id === undefined ? [] : [id]),
    ...(endedBehind.get(id) ?? []),
  ]);
  return Object.fromEntries(
    order.flatMap((id) => {
      const anchor = anchors.get(id);
      return anchor ? [[id, anchor] as const] : [];
    }),
  );
}
