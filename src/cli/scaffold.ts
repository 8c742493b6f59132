import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { editionSchema } from '../edition/index.ts';
import { workingDirectory } from '../site/environment.ts';
import { proposeDocument, proposeSlug } from '../site/propose-document.ts';
import { readDocument } from '../site/read-document.ts';
import { readTextFile } from '../site/text-file.ts';
import { writeAnchors } from '../site/write-anchors.ts';
import { readOptionalYamlFile } from '../site/yaml-file.ts';
import { inferTranscript } from '../transcript/infer.ts';
import type { Command } from './command.ts';
import {
  contentFrom,
  pathFrom,
  readArguments,
  tellFaults,
  UsageError,
} from './command.ts';

const usage = 'scaffold FILE [--slug SLUG] [DIR]';

/** Make a new document folder from a bare text. */
export const scaffold: Command = {
  usage,
  summary: 'make a new document folder from a text',
  help: `Copies FILE, byte for byte, into a new folder below documents/ of the content folder DIR and proposes
a document.yaml from the text: labels, insertions, blocks and signature, each with its evidence and
certainty as a comment for you to confirm. The folder is named --slug SLUG, else by date and file
name. If the proposal parses without a fault, anchors.yaml is written too; delete it and run
"edition anchors --write" if you change the proposal before the document is first published.
Prints the folder. Exit code 0 if the folder builds as it is, 1 if you must mend it first.
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
      tellFaults([file]);
      return 1;
    }
    const inference = inferTranscript(String(file));
    const slug = values.slug ?? proposeSlug(basename(path), String(file), inference);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
      throw new UsageError(
        `Unexpected slug \`${slug}\`, expected lower-case letters, digits and hyphens`,
      );
    }
    const folder = join(content, 'documents', slug);
    if (existsSync(folder)) {
      throw new UsageError(
        `Unexpected folder ${relative(workingDirectory(), folder)}: it is there already; choose another --slug`,
      );
    }
    mkdirSync(folder, { recursive: true });
    copyFileSync(file.path, join(folder, 'transcript.md'));
    writeFileSync(
      join(folder, 'document.yaml'),
      proposeDocument(inference, String(file), sha256),
    );
    process.stdout.write(`${relative(workingDirectory(), folder)}\n`);
    return register(content, slug) ? 0 : 1;
  },
};

/** Write the anchors of a document that has no other fault. */
function register(content: string, slug: string): boolean {
  const document = readDocument(content, slug);
  const others = document.files.filter(({ messages }) =>
    messages.some(({ ruleId }) => ruleId !== 'missing-anchors'),
  );
  if (!document.edition || others.length > 0) {
    tellFaults(others);
    return false;
  }
  const site = readOptionalYamlFile(join(content, 'edition.yaml'), editionSchema);
  writeAnchors(content, document, site?.value?.version ?? '1.0.0');
  return true;
}
