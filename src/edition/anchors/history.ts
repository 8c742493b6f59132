import { z } from 'zod';
import type { FieldFault } from '../../transcript/index.ts';
import { daySchema } from '../schemas/days.ts';
import { compareVersions, versionSchema } from '../schemas/version-order.ts';
import type { Anchorable, AnchorRegistry } from './registry.ts';
import { anchorIdSchema, anchorKinds, hasEnded, hashOf, readingsOf } from './registry.ts';

const keptSchema = z
  .strictObject({
    kind: z.enum(anchorKinds),
    in: anchorIdSchema
      .optional()
      .describe('For a passage, its turn; for an insertion, its passage or turn.'),
    words: z.string().describe('The words without note marks; for a turn, its label.'),
  })
  .describe('The words at one anchor.');

export const versionTextSchema = z
  .strictObject({
    version: versionSchema.describe('The first version with this text.'),
    text: z
      .record(anchorIdSchema, keptSchema)
      .describe('Every anchor in the text, in order.'),
  })
  .describe('history/<version>.yaml: the text of a document in one version.');

/** The whole text of a document as a version had it. */
export type VersionText = z.infer<typeof versionTextSchema>;
/** Every text a document ever had, oldest first. */
export type History = readonly VersionText[];

export const versionsSchema = z
  .strictObject({
    versions: z
      .record(versionSchema, daySchema)
      .describe('Every published version with its date. Versions are only added.'),
  })
  .describe('versions.yaml: the published versions; their texts are frozen.');

/**
 * The text of a document as its units have it.
 *
 * @param ids - the anchor of every unit, in the order of the text
 */
export function versionTextOf<Unit extends Anchorable>(
  ids: ReadonlyMap<Unit, string>,
  version: string,
): VersionText {
  const idOf: ReadonlyMap<Anchorable, string> = ids;
  const kept = [...ids].map(([{ kind, words, within }, id]) => {
    const holder = within && idOf.get(within);
    return [id, holder === undefined ? { kind, words } : { kind, in: holder, words }];
  });
  return { version, text: Object.fromEntries(kept) };
}

/** Whether the last kept text is this one, word for word and in this order. */
export function isKept(history: History, { text }: VersionText): boolean {
  const last = history.at(-1)?.text;
  if (!last) return false;
  const kept = Object.entries(last);
  const present = Object.entries(text);
  return (
    kept.length === present.length &&
    kept.every(([id, unit], at) => {
      const [other, { kind, in: holder, words }] = present[at] ?? ['', unit];
      const isSame = id === other && unit.kind === kind && unit.in === holder;
      return isSame && unit.words === words;
    })
  );
}

/** The text that stood in a version: the last one kept that is no younger. */
export function versionTextIn(
  history: History,
  version: string,
): VersionText | undefined {
  return history.findLast((reading) => compareVersions(reading.version, version) <= 0);
}

/**
 * Where kept words do not match their hash in the register.
 *
 * @param hashes - of words, as far as they are known: they take time
 */
export function historyFaults(
  { version, text }: VersionText,
  registry: AnchorRegistry,
  hashes: ReadonlyMap<string, string> = new Map(),
): readonly FieldFault[] {
  const remedy = 'Restore the file: published texts are never edited.';
  const faults: FieldFault[] = [];
  for (const [id, { words }] of Object.entries(text)) {
    const anchor = registry[id];
    const path = ['text', id];
    if (!anchor) {
      const reason = `\`anchors.yaml\` has no \`${id}\``;
      faults.push({ path, rule: 'unknown-anchor', reason, remedy });
      continue;
    }
    const registered = readingsOf(anchor).findLast(
      (reading) => compareVersions(reading.version, version) <= 0,
    );
    if (registered?.hash === (hashes.get(words) ?? hashOf(words))) continue;
    const reason = `The words of \`${id}\` differ from those of version ${version}`;
    faults.push({ path, rule: 'changed-history', reason, remedy });
  }
  for (const [id, anchor] of Object.entries(registry)) {
    const isYounger = compareVersions(anchor.since, version) > 0;
    const hadEnded =
      hasEnded(anchor) && (!anchor.when || compareVersions(anchor.when, version) <= 0);
    if (isYounger || hadEnded || Object.hasOwn(text, id)) continue;
    const reason = `The words of \`${id}\` in version ${version} are missing`;
    faults.push({ path: ['text'], rule: 'incomplete-history', reason, remedy });
  }
  return faults;
}
