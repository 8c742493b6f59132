import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { workingDirectory } from '../addresses/environment.ts';
import { readTextFile } from '../content/text-file.ts';
import type { TeiDocument } from '../outputs/index.ts';
import { readTei } from '../outputs/index.ts';
import type { Command } from './command.ts';
import {
  contentFrom,
  pathFrom,
  printFaults,
  readArguments,
  reportAll,
  UsageError,
} from './command.ts';
import { newFolder, registerDocument } from './new-document.ts';
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
    const folder = newFolder(content, document.slug, {
      name: 'change the slug in publicationStmt',
      taken: 'rename or delete it first',
    });
    writeDocument(document, folder);
    process.stdout.write(`${relative(workingDirectory(), folder)}\n`);
    return registerDocument(content, document.slug) ? 0 : 1;
  },
};

/** The document in a file, if it can be written and read again as it is. */
function readFrom(file: VFile): TeiDocument | undefined {
  const { document, faults } = readTei(String(file), teiShapes());
  const all = document ? returnFaults(document) : faults;
  reportAll(file, all);
  return all.length === 0 ? document : undefined;
}
