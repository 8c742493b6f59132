import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readEditionFile } from '../../../../content/edition-file.ts';
import { listDocuments, readDocument } from '../../../../content/read-document.ts';
import type { Registers } from '../../../../content/read-registers.ts';
import { readRegisters } from '../../../../content/read-registers.ts';
import { recordedRules } from '../../../../content/report-anchors.ts';
import { writeAnchors } from '../../../../content/write-anchors.ts';
import { recordDays } from './days.ts';
import type { Material } from './record.ts';
import { recordOf } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Which passages of an edition have pages of their own. */
export type PassagePages = 'all' | 'none';

/**
 * Write a content folder of some number of records: the real ones first, then invented ones, with the
 * anchors and history that `edition anchors --write` gives them. The records of a smaller number are the
 * first of a larger one.
 *
 * @param source - the content folder that has the real records, registers and pages
 * @param passagePages - left to the edition's own rule if not given
 * @throws if the folder exists and is not empty, or if a record has a fault
 */
export function writeContentFolder(
  count: number,
  folder: string,
  source: string,
  passagePages?: PassagePages,
): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`The folder ${folder} already exists and is not empty`);
  cpSync(source, folder, { recursive: true });
  const real = listDocuments(folder);
  const registers = readRegisters(folder);
  const material = materialFrom(folder, real, registers);
  const days = recordDays(new Set(real.map((slug) => slug.slice(0, 10))));
  for (let number = 1; number <= count - real.length; number += 1) {
    const { slug, transcript, metadata } = recordOf(number, days.next().value, material);
    const own = join(folder, 'documents', slug);
    mkdirSync(own);
    writeFileSync(join(own, 'transcript.md'), transcript);
    writeFileSync(join(own, 'document.yaml'), metadata);
    registerAnchors(folder, slug, registers);
  }
  if (passagePages) setPassagePages(folder, passagePages);
}

/**
 * Record the anchors of a new or changed document.
 *
 * @throws if it has a fault beside them
 */
export function registerAnchors(
  content: string,
  slug: string,
  registers = readRegisters(content),
): void {
  const document = readDocument(content, slug, registers);
  const faults = document.files
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId = '' }) => !recordedRules.has(ruleId));
  const version = readEditionFile(content).value?.version;
  if (faults.length > 0 || version === undefined)
    throw new Error(`Expected ${slug} to have no faults: ${faults.join('; ')}`);
  writeAnchors(content, document, version);
}

/** Write into `edition.yaml` which passages have pages of their own. */
function setPassagePages(content: string, passagePages: PassagePages): void {
  const path = join(content, 'edition.yaml');
  const edition = parseDocument(readFileSync(path, 'utf8'));
  // Sizes can be compared where the same is made of every document.
  edition.set('corpus', {
    passagePages,
    passageFiles: 'none',
    figures: 'none',
    wordIndex: 'rare',
    books: 'none',
  });
  writeFileSync(path, edition.toString());
}

function materialFrom(
  folder: string,
  real: readonly string[],
  registers: Registers,
): Material {
  const texts = real.map((slug) =>
    readFileSync(join(folder, 'documents', slug, 'transcript.md'), 'utf8'),
  );
  const names = [...registers.entries.values()].flatMap(({ forms }) => forms);
  return { vocabulary: vocabularyOf(texts.join('\n')), names: names.toSorted() };
}
