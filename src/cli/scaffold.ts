import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { VFile } from 'vfile';
import { workingDirectory } from '../addresses/environment.ts';
import { readTextFile } from '../content/text-file.ts';
import { inferTranscript } from '../inference/infer-transcript.ts';
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
import { proposalAdvice } from './proposal-advice.ts';
import { proposeDocument, proposeSlug } from './propose-document.ts';

const usage = 'scaffold FILE [--slug SLUG] [DIR]';

/** Create a document folder from a bare text. */
export const scaffold: Command = {
  usage,
  summary: 'create a document folder from a text',
  help: `Copies FILE, byte for byte, into a new folder in documents/ of the content folder DIR, and proposes a
document.yaml from the text: labels, insertions, blocks and signature, each with its evidence and
certainty in a comment for you to confirm. The folder is named SLUG, or else after the date and the
file name. If the proposal has no faults, anchors.yaml and history/ are written too. If you change the
proposal before the document is first published, delete both and run "edition anchors --write".
If the text shows no title, one is supplied; this, and that no date was found, is said but is no fault.
Prints the path of the folder. Exit code 0 if it builds as it is, 1 if you must correct it first.
`,
  run(args) {
    const { values, positionals } = readArguments(
      args,
      { slug: { type: 'string' } },
      2,
      usage,
    );
    const [path, directory] = positionals;
    if (path === undefined)
      throw new UsageError(`Expected a file\nUsage: edition ${usage}`);
    const content = contentFrom(directory);
    const { file, sha256, isText } = readTextFile(pathFrom(path));
    if (!isText) {
      printFaults([file]);
      return 1;
    }
    const inference = inferTranscript(String(file));
    const slug = values.slug ?? proposeSlug(basename(path), String(file), inference);
    if (!/\S/u.test(String(file))) {
      throw new UsageError(`No words in ${path}: expected the text of a record`);
    }
    const other = 'choose another --slug';
    const folder = newFolder(content, slug, { name: other, taken: other });
    mkdirSync(folder, { recursive: true });
    // Not copied as a file: the copy of a read-only source would be read-only too.
    writeFileSync(join(folder, 'transcript.md'), readFileSync(file.path));
    const proposed = join(folder, 'document.yaml');
    const value = proposeDocument(inference, String(file), sha256, proposed);
    writeFileSync(proposed, value);
    const proposal = new VFile({ path: proposed, value });
    reportAll(proposal, proposalAdvice(value, String(file)));
    printFaults([proposal]);
    process.stdout.write(`${relative(workingDirectory(), folder)}\n`);
    return registerDocument(content, slug) ? 0 : 1;
  },
};
