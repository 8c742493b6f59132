import type { DiffRun, Edition, Passage } from '../../edition/index.ts';
import { compareVersions, readingsIn, wordDiff } from '../../edition/index.ts';

/** One change of a passage's words. */
export interface ChangeStep {
  /** The versions that read so first. */
  readonly from: string;
  readonly to: string;
  /** Of the earlier words. */
  readonly hash: string;
  /** Nothing where the history has not kept the words. */
  readonly runs: readonly DiffRun[] | undefined;
}

export interface ChangedPassage {
  readonly passage: Passage;
  /** Oldest first. */
  readonly steps: readonly ChangeStep[];
}

/** Every passage whose words have changed since they were first published, in the order of the text. */
export function changedPassages(edition: Edition): readonly ChangedPassage[] {
  return edition.passages.flatMap((passage) => {
    const readings = readingsIn(edition, passage.id);
    const steps = readings.slice(1).flatMap((reading, index): ChangeStep[] => {
      const before = readings[index];
      if (!before) return [];
      const isKept = before.words !== undefined && reading.words !== undefined;
      const runs = isKept ? wordDiff(before.words, reading.words) : undefined;
      return [{ from: before.version, to: reading.version, hash: before.hash, runs }];
    });
    return steps.length > 0 ? [{ passage, steps }] : [];
  });
}

/** The anchors whose words a later version changed, or has no more. */
export function changedSince(edition: Edition, version: string): ReadonlySet<string> {
  const isLater = (other: string) => compareVersions(other, version) > 0;
  const changed = changedPassages(edition).filter(({ steps }) =>
    steps.some(({ to }) => isLater(to)),
  );
  const ended = edition.tombstones.filter(({ when }) => isLater(when));
  return new Set([
    ...changed.map(({ passage }) => passage.id),
    ...ended.map(({ id }) => id),
  ]);
}

/** A passage in the text that was moved or split. */
export interface Rearranged {
  readonly id: string;
  readonly status: 'moved' | 'split';
  readonly when: string;
  /** The anchors that have its words, itself first. */
  readonly successors: readonly string[];
}

/** The passages that were moved or split, in the order of the register. */
export function rearranged({ anchors }: Edition): readonly Rearranged[] {
  return Object.entries(anchors).flatMap(([id, { kind, status, when, successors }]) =>
    (status === 'moved' || status === 'split') && kind !== 'turn' && kind !== 'insertion'
      ? [{ id, status, when: when ?? '', successors: successors ?? [id] }]
      : [],
  );
}
