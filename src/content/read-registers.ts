import { join } from 'node:path';
import type { Entry, Form, FormTable, RegisterEntry } from '../edition/index.ts';
import { formTable, registerNames, registerSchema } from '../edition/index.ts';
import { report } from '../transcript/index.ts';
import { ignoredSharedFiles } from './content-files.ts';
import { nearest } from './nearest.ts';
import type { Sources } from './sources/read-sources.ts';
import { checkEvidence, checkHost, readSources } from './sources/read-sources.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readOptionalYamlFile } from './yaml/yaml-file.ts';

/** The registers of a content folder; a folder may have none. */
export interface Registers extends Omit<Sources, 'ids'> {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly forms: FormTable;
  /** Headings and variants: what a text should not print untagged. */
  readonly names: FormTable;
  /** Whether every entry was read: else forms may be missing. */
  readonly isWhole: boolean;
  readonly known: KnownIds;
}

/** Every id, including those of faulty entries; undefined if a file with ids cannot be read. */
export interface KnownIds {
  readonly entries: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

type RegisterFile = YamlFile<{ entries: Record<string, RegisterEntry> }>;

/** Read every register; ids and forms that two entries claim, and unknown sources, are faults. */
export function readRegisters(content: string): Registers {
  const { ids, ...sources } = readSources(content);
  const entries = new Map<string, Entry>();
  const forms = new Map<string, Form>();
  const registers: RegisterFile[] = [];
  for (const register of registerNames) {
    const path = join(content, 'registers', `${register}.yaml`);
    const file = readOptionalYamlFile(path, registerSchema);
    if (!file) continue;
    registers.push(file);
    for (const [id, entry] of Object.entries(file.sound?.entries ?? {})) {
      addEntry(file, { ...entry, id, register }, entries, forms);
    }
  }
  const known = knownIds(content, ids, registers);
  for (const file of registers) checkReferences(file, known, sources);
  const names = [...entries.values()].flatMap((entry) =>
    namesOf(entry).map((form) => ({ form, entry: entry.id })),
  );
  const isWhole =
    known.entries !== undefined && registers.every(({ value }) => value !== undefined);
  return {
    ...sources,
    files: [...sources.files, ...registers.map(({ file }) => file)],
    entries,
    forms: formTable([...forms.values()]),
    names: formTable(names),
    isWhole,
    known,
  };
}

function knownIds(
  content: string,
  sources: readonly string[] | undefined,
  registers: readonly RegisterFile[],
): KnownIds {
  // A misnamed file may hold the ids that are missed.
  const unread = ignoredSharedFiles(content).map(({ path }) => path);
  const isUnread = (pattern: RegExp) => unread.some((path) => pattern.test(path));
  const ids = registers.map(({ idsAt }) => idsAt('entries'));
  const isWhole = ids.every((own) => own !== undefined);
  return {
    entries: isWhole && !isUnread(/^registers\/.*\.ya?ml$/u) ? ids.flat() : undefined,
    sources: isUnread(/^source[^/]*$/u) ? undefined : sources,
  };
}

/** Report an unknown source or entry. */
export function checkKnown(
  { file, placeOf }: Pick<YamlFile<unknown>, 'file' | 'placeOf'>,
  kind: 'entry' | 'source',
  { path, id }: { readonly path: readonly PropertyKey[]; readonly id: string },
  known: KnownIds,
): void {
  const ids = kind === 'entry' ? known.entries : known.sources;
  if (!ids || ids.includes(id)) return;
  const near = nearest(id, ids);
  const home = kind === 'entry' ? 'the registers' : 'sources.yaml';
  const remedy = near
    ? `Did you mean \`${near}\`?`
    : `Add it to ${home}, or correct the id.`;
  report(file, placeOf(path), {
    rule: `unknown-${kind}`,
    reason: `Unknown ${kind} \`${id}\``,
    remedy,
  });
}

/** A person may also be called by the last name alone: "Eisenhower". */
function namesOf({ register, heading, variants }: Entry): readonly string[] {
  const all = [heading, ...variants.map(({ form }) => form)];
  const last = /^(?:\p{Lu}[\p{L}.]* )+(\p{Lu}\p{L}+)$/u.exec(heading)?.[1];
  return register === 'people' && last ? [...all, last] : all;
}

function addEntry(
  file: RegisterFile,
  entry: Entry,
  entries: Map<string, Entry>,
  forms: Map<string, Form>,
): void {
  const { id } = entry;
  const other = entries.get(id);
  if (other) {
    report(file.file, file.placeOf(['entries', id]), {
      rule: 'duplicate-entry',
      reason: `The id \`${id}\` is already used in ${other.register}.yaml`,
      remedy: 'Give one of the entries another id.',
    });
  }
  entries.set(id, entry);
  for (const [index, form] of entry.forms.entries()) {
    const taken = forms.get(form);
    if (taken) {
      report(file.file, file.placeOf(['entries', id, 'forms', index]), {
        rule: 'ambiguous-form',
        reason: `The form \`${form}\` of \`${id}\` is also a form of \`${taken.entry}\``,
        remedy:
          'Keep it in the entry it usually means, and list the exceptions in annotations.yaml.',
      });
    }
    forms.set(form, { form, entry: id });
  }
}

function checkReferences(
  file: RegisterFile,
  known: KnownIds,
  { sources: all, refusedHosts }: Pick<Sources, 'sources' | 'refusedHosts'>,
): void {
  for (const [id, entry] of Object.entries(file.sound?.entries ?? {})) {
    const { sources, related, authorities, dates } = entry;
    checkEvidence(file, ['entries', id], entry, all);
    if (dates) {
      const { certainty } = dates;
      checkEvidence(file, ['entries', id, 'dates'], { certainty, sources }, all);
    }
    for (const [index, { url }] of authorities.entries()) {
      const path = ['entries', id, 'authorities', index, 'url'];
      checkHost(file, path, url, refusedHosts);
    }
    for (const [index, citation] of sources.entries()) {
      const source = typeof citation === 'string' ? citation : citation.source;
      const path = ['entries', id, 'sources', index];
      checkKnown(file, 'source', { path, id: source }, known);
    }
    for (const [index, other] of related.entries()) {
      const path = ['entries', id, 'related', index];
      checkKnown(file, 'entry', { path, id: other }, known);
    }
  }
}
