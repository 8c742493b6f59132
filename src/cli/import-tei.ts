import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { workingDirectory } from '../addresses/environment.ts';
import { readEditionFile } from '../content/edition-file.ts';
import { readDocument } from '../content/read-document.ts';
import { recordedRules } from '../content/report-anchors.ts';
import { documentNameFault } from '../content/reserved-names.ts';
import { readTextFile } from '../content/text-file.ts';
import { writeAnchors } from '../content/write-anchors.ts';
import type { TeiDocument } from '../outputs/index.ts';
import { readTei } from '../outputs/index.ts';
import type { TextFault } from '../transcript/index.ts';
import { report } from '../transcript/index.ts';
import type { Command } from './command.ts';
import {
  contentFrom,
  pathFrom,
  printFaults,
  readArguments,
  UsageError,
} from './command.ts';
import { returnFaults } from './return-faults.ts';
import { teiShapes } from './tei-shapes.ts';
import { writeDocument } from './write-document.ts';

const usage = 'import-tei FILE [--into DIR]';

/** Create a document folder from a TEI file of ours. */
export const importTei: Command = {
  usage,
  summary: 'create a document folder from a TEI file of this edition',
  help: `Reads FILE, a TEI file as this edition writes it for a document, and writes the folder it was made
from into documents/ of the content folder: transcript.md, document.yaml, anchors.yaml and
annotations.yaml. Before anything is written, the text is parsed as document.yaml declares it: its
blocks and anchors must be those of the TEI.
TEI does not carry earlier texts (history/) or comments. Registers and sources are not imported; those
of the content folder must have the entries that the document names.

  --into DIR        the content folder; without it, the folder in CONTENT_DIR, else "content"

Prints the path of the folder. It never overwrites one. Exit code 0 if the folder has no faults, 1 if
FILE or the folder has any.
`,
  run(args) {
    const { values, positionals } = readArguments(
      args,
      { into: { type: 'string' } },
      1,
      usage,
    );
    const [path] = positionals;
    if (path === undefined)
      throw new UsageError(`Expected a file\nUsage: edition ${usage}`);
    const content = contentFrom(values.into);
    const { file, isText } = readTextFile(pathFrom(path));
    const document = isText ? readFrom(file) : undefined;
    if (!document) {
      printFaults([file]);
      return 1;
    }
    const folder = newFolder(content, document.slug);
    writeDocument(document, folder);
    process.stdout.write(`${relative(workingDirectory(), folder)}\n`);
    return register(content, document.slug) ? 0 : 1;
  },
};

/** The document in a file, if it can be written and read again as it is. */
function readFrom(file: VFile): TeiDocument | undefined {
  const { document, faults } = readTei(String(file), teiShapes());
  const all = document ? returnFaults(document) : faults;
  reportAll(file, all);
  return all.length === 0 ? document : undefined;
}

function reportAll(file: VFile, faults: readonly TextFault[]): void {
  const { toPoint } = location(file);
  for (const fault of faults) report(file, toPoint(fault.offset), fault);
}

/** @throws {UsageError} if there is one, or may be none */
function newFolder(content: string, slug: string): string {
  const fault = documentNameFault(slug);
  if (fault) throw new UsageError(`${fault}; change the slug in publicationStmt`);
  const folder = join(content, 'documents', slug);
  if (existsSync(folder)) {
    throw new UsageError(
      `The folder ${relative(workingDirectory(), folder)} already exists; rename or delete it first`,
    );
  }
  return folder;
}

/** Keep the text, and the anchors of a document that has none, if nothing is wrong with it. */
function register(content: string, slug: string): boolean {
  const document = readDocument(content, slug);
  const site = readEditionFile(content);
  const files = site.value ? document.files : [...document.files, site.file];
  if (printFaults(files, recordedRules) > 0 || !site.value) return false;
  writeAnchors(content, document, site.value.version);
  return true;
}
