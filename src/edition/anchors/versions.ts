import type { Edition } from '../create-edition.ts';
import { compareVersions } from '../schemas/version-order.ts';
import { versionTextIn } from './history.ts';
import type { Anchor, AnchorKind } from './registry.ts';
import { readingsOf, unchangedSince } from './registry.ts';
import { livingSuccessors } from './registry-faults.ts';

/** What one passage read in a version. */
export interface VersionPassage {
  readonly id: string;
  readonly kind: AnchorKind;
  /** The label of its turn, as printed. */
  readonly speaker: string | undefined;
  readonly text: string;
}

/** One reading of an anchor's words. */
export interface AnchorReading {
  /** The version that read so first. */
  readonly version: string;
  readonly hash: string;
  /** Nothing where the history has not kept them. */
  readonly words: string | undefined;
}

/** The versions that had this document, oldest first; the present one is the last. */
export function versionsOf({ history, published, version }: Edition): readonly string[] {
  const first = history[0]?.version ?? version;
  const all = new Set([...Object.keys(published), version]);
  return [...all]
    .filter((one) => compareVersions(one, first) >= 0)
    .filter((one) => compareVersions(one, version) <= 0)
    .sort(compareVersions);
}

/** The text of a version, in its order; nothing where the version did not have the document. */
export function textOfVersion(
  edition: Edition,
  version: string,
): readonly VersionPassage[] | undefined {
  if (compareVersions(version, edition.version) > 0) return undefined;
  if (version === edition.version) return presentText(edition);
  const text = versionTextIn(edition.history, version)?.text;
  if (!text) return undefined;
  return Object.entries(text).flatMap(([id, { kind, in: turn, words }]) => {
    if (kind === 'turn' || kind === 'insertion') return [];
    const label = turn === undefined ? '' : text[turn]?.words;
    return [{ id, kind, speaker: label === '' ? undefined : label, text: words }];
  });
}

function presentText({ anchors, flow }: Edition): readonly VersionPassage[] {
  return flow.flatMap((part) => {
    const speaker = part.type === 'turn' ? part.label : undefined;
    const passages = part.type === 'turn' ? part.passages : [part];
    return passages.map(({ id, text }) => ({
      id,
      kind: anchors[id]?.kind ?? 'paragraph',
      speaker,
      text,
    }));
  });
}

/** What a passage has read, oldest first; one where nothing has changed. */
export function readingsIn(
  { anchors, history }: Edition,
  id: string,
): readonly AnchorReading[] {
  const anchor = anchors[id];
  return (anchor ? readingsOf(anchor) : []).map(({ version, hash }) => ({
    version,
    hash,
    words: versionTextIn(history, version)?.text[id]?.words,
  }));
}

/** What a static file tells of every anchor: plain JSON. */
export interface AnchorVersions {
  readonly document: string;
  /** The version that speaks. */
  readonly version: string;
  readonly anchors: Readonly<Record<string, AnchorVersion>>;
}

export interface AnchorVersion {
  readonly kind: AnchorKind;
  readonly status: Anchor['status'];
  readonly since: string;
  readonly unchangedSince: string;
  /** The version that gave it its status. */
  readonly when?: string;
  readonly reason?: string;
  /** The anchors in the text that have its words, where that is not itself alone. */
  readonly successors?: readonly string[];
  readonly versions: readonly { readonly version: string; readonly hash: string }[];
}

/** Every anchor with its status and hashes, for "has my citation changed?". */
export function anchorVersions({ slug, version, anchors }: Edition): AnchorVersions {
  const entries = Object.entries(anchors).map(([id, anchor]) => {
    const { kind, status, since, when, reason } = anchor;
    const successors = livingSuccessors(id, anchors);
    const isItself = successors.length === 1 && successors[0] === id;
    const entry: AnchorVersion = {
      kind,
      status,
      since,
      unchangedSince: unchangedSince(anchor),
      ...(when === undefined ? {} : { when }),
      ...(reason === undefined ? {} : { reason }),
      ...(isItself ? {} : { successors }),
      versions: readingsOf(anchor),
    };
    return [id, entry] as const;
  });
  return { document: slug, version, anchors: Object.fromEntries(entries) };
}
