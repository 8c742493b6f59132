import { join } from 'node:path';
import type { VFile } from 'vfile';
import type {
  Form,
  FormTable,
  RegisterEntry,
  RegisterName,
  Source,
} from '../edition/index.ts';
import {
  formTable,
  registerNames,
  registerSchema,
  sourcesSchema,
} from '../edition/index.ts';
import { ignoredFiles } from './content-files.ts';
import { nearest } from './nearest.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { addMessage, readOptionalYamlFile } from './yaml/yaml-file.ts';

/** An entry with its id and the register it stands in. */
export interface Entry extends RegisterEntry {
  readonly id: string;
  readonly register: RegisterName;
}

/** The registers of a content folder; a folder may have none. */
export interface Registers {
  readonly files: readonly VFile[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
  /** How the sources consulted were read, where sources.yaml says so. */
  readonly howConsulted: string | undefined;
  readonly forms: FormTable;
  /** Headings and variants: what a text should not print untagged. */
  readonly names: readonly Form[];
  /** Whether every entry was read: else forms may be missing. */
  readonly isWhole: boolean;
  readonly known: KnownIds;
}

/** Every id, those of faulty entries too; nothing where a file cannot be read, so that any may be. */
export interface KnownIds {
  readonly entries: readonly string[] | undefined;
  readonly sources: readonly string[] | undefined;
}

type RegisterFile = YamlFile<{ entries: Record<string, RegisterEntry> }>;

/** Read every register; ids and forms that two entries claim, and unknown sources, are faults. */
export function readRegisters(content: string): Registers {
  const sourcesPath = join(content, 'sources.yaml');
  const sourcesFile = readOptionalYamlFile(sourcesPath, sourcesSchema);
  const sources = new Map(Object.entries(sourcesFile?.sound?.sources ?? {}));
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
  const known = knownIds(content, sourcesFile, registers);
  for (const file of registers) checkReferences(file, known);
  const names = [...entries.values()].flatMap((entry) =>
    namesOf(entry).map((form) => ({ form, entry: entry.id })),
  );
  const isWhole =
    known.entries !== undefined && registers.every(({ value }) => value !== undefined);
  const files = [...(sourcesFile ? [sourcesFile] : []), ...registers].map(
    ({ file }) => file,
  );
  return {
    files,
    entries,
    sources,
    howConsulted: sourcesFile?.sound?.howConsulted,
    forms: formTable([...forms.values()]),
    names,
    isWhole,
    known,
  };
}

function knownIds(
  content: string,
  sources: YamlFile<unknown> | undefined,
  registers: readonly RegisterFile[],
): KnownIds {
  // A misnamed file may hold the ids that are missed.
  const unread = ignoredFiles(content).map(({ path }) => path);
  const isUnread = (pattern: RegExp) => unread.some((path) => pattern.test(path));
  const ids = registers.map(({ idsAt }) => idsAt('entries'));
  const isWhole = ids.every((own) => own !== undefined);
  return {
    entries: isWhole && !isUnread(/^registers\/.*\.ya?ml$/u) ? ids.flat() : undefined,
    sources: isUnread(/^source[^/]*$/u)
      ? undefined
      : sources
        ? sources.idsAt('sources')
        : [],
  };
}

/** Report a source or entry that is nowhere. */
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
    : `Add it to ${home}, or correct its id.`;
  addMessage(file, placeOf(path), `unknown-${kind}`, `Unknown ${kind} \`${id}\``, remedy);
}

/** A person is called by the last of their names, too: "Eisenhower". */
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
    addMessage(
      file.file,
      file.placeOf(['entries', id]),
      'duplicate-entry',
      `The id \`${id}\` is taken: another entry in ${other.register}.yaml has it`,
      'Give one of them another id.',
    );
  }
  entries.set(id, entry);
  for (const [index, form] of entry.forms.entries()) {
    const taken = forms.get(form);
    if (taken) {
      addMessage(
        file.file,
        file.placeOf(['entries', id, 'forms', index]),
        'ambiguous-form',
        `The form \`${form}\` of \`${id}\` is also a form of \`${taken.entry}\``,
        'Keep it with the entry it mostly means, and name the other places in annotations.yaml.',
      );
    }
    forms.set(form, { form, entry: id });
  }
}

function checkReferences(file: RegisterFile, known: KnownIds): void {
  for (const [id, { sources, related }] of Object.entries(file.sound?.entries ?? {})) {
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
