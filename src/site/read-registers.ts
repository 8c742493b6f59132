import { existsSync } from 'node:fs';
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
import type { YamlFile } from './yaml-file.ts';
import { addMessage, readOptionalYamlFile } from './yaml-file.ts';

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
  readonly forms: FormTable;
  /** Headings and variants: what a text should not print untagged. */
  readonly names: readonly Form[];
}

type RegisterFile = YamlFile<{ entries: Record<string, RegisterEntry> }>;

/** Read every register; ids and forms that two entries claim, and unknown sources, are faults. */
export function readRegisters(content: string): Registers {
  const sourcesPath = join(content, 'sources.yaml');
  const sourcesFile = readOptionalYamlFile(sourcesPath, sourcesSchema);
  const sources = new Map(Object.entries(sourcesFile?.value?.sources ?? {}));
  const entries = new Map<string, Entry>();
  const forms = new Map<string, Form>();
  const files: VFile[] = sourcesFile ? [sourcesFile.file] : [];
  for (const register of registerNames) {
    const path = join(content, 'registers', `${register}.yaml`);
    if (!existsSync(path)) continue;
    const file = readOptionalYamlFile(path, registerSchema);
    if (!file) continue;
    files.push(file.file);
    for (const [id, entry] of Object.entries(file.value?.entries ?? {})) {
      addEntry(file, { ...entry, id, register }, entries, forms);
      checkSources(file, id, entry, sources);
    }
  }
  const names = [...entries.values()].flatMap((entry) =>
    namesOf(entry).map((form) => ({ form, entry: entry.id })),
  );
  return { files, entries, sources, forms: formTable([...forms.values()]), names };
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
      `Unexpected second entry \`${id}\`, expected each id once: the other is in ${other.register}.yaml`,
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
        `Unexpected form \`${form}\` of \`${id}\`, expected each form once: it is \`${taken.entry}\`’s too`,
        'Keep it with the entry it mostly means, and name the other places in annotations.yaml.',
      );
    }
    forms.set(form, { form, entry: id });
  }
}

function checkSources(
  file: RegisterFile,
  id: string,
  { sources: cited }: RegisterEntry,
  sources: ReadonlyMap<string, Source>,
): void {
  for (const [index, citation] of cited.entries()) {
    const source = typeof citation === 'string' ? citation : citation.source;
    if (sources.has(source)) continue;
    addMessage(
      file.file,
      file.placeOf(['entries', id, 'sources', index]),
      'unknown-source',
      `Unexpected source \`${source}\`, expected one of sources.yaml`,
      'Add it to sources.yaml, or correct its id.',
    );
  }
}
