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
      .describe('The turn of a passage; the passage, or turn, of an insertion.'),
    words: z.string().describe('The words without note marks; of a turn, its label.'),
  })
  .describe('What one anchor read.');

export const versionTextSchema = z
  .strictObject({
    version: versionSchema.describe('The version that read so first.'),
    text: z
      .record(anchorIdSchema, keptSchema)
      .describe('Every anchor that was in the text, in its order.'),
  })
  .describe('history/<version>.yaml: what a document read in one version.');

/** The whole text of a document as a version had it. */
export type VersionText = z.infer<typeof versionTextSchema>;
/** Every text a document ever had, oldest first. */
export type History = readonly VersionText[];

export const versionsSchema = z
  .strictObject({
    versions: z
      .record(versionSchema, daySchema)
      .describe('Every published version with its date. It only grows.'),
  })
  .describe('versions.yaml: the published versions, whose texts no longer change.');

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
  return last !== undefined && JSON.stringify(last) === JSON.stringify(text);
}

/** The text that stood in a version: the last one kept that is no younger. */
export function versionTextIn(
  history: History,
  version: string,
): VersionText | undefined {
  return history.findLast((reading) => compareVersions(reading.version, version) <= 0);
}

/** Where kept words are not those that the register has the hash of. */
export function historyFaults(
  { version, text }: VersionText,
  registry: AnchorRegistry,
): readonly FieldFault[] {
  const remedy = 'Restore the file: a text that was published is never edited.';
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
    if (registered?.hash === hashOf(words)) continue;
    const reason = `The words of \`${id}\` are not those of version ${version}`;
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
