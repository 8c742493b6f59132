import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runEdition } from '../cli/testing/run-edition.ts';

/** The address that `scaffold` gives the second document. */
export const second = '1958-05-14-second';

/** The address of the site that has both. */
export const twoAddress = 'https://example.org/edition/';

/** The version after the first, which changes the second document alone. */
export const later = '1.1.0';

/** What the later version changes: a word; a paragraph taken out; one split; two put together. */
const changes = [
  ['I suggest that we say so to both.', 'I propose that we say so to both.'],
  [
    'I propose that we take the letter first, since the engineer is not yet here.\n\n',
    '',
  ],
  [' But this time', '\n\nBut this time'],
  [' (He takes his seat.)\n\n', ' (He takes his seat.) '],
] as const;

/**
 * This edition's content with a second document, which `edition scaffold` makes from its text;
 * published as it is, then edited and recorded as a later version, all by the editor's command.
 */
export function makeTwoDocuments(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const source = resolve('src/checks/fixtures/second/source.txt');
  call(folder, 'scaffold', source, '--slug', second, folder);
  call(folder, 'publish', folder);
  edit(join(folder, 'edition.yaml'), ['version: 1.0.0', `version: ${later}`]);
  const document = join(folder, 'documents', second);
  const before = sha256(readFileSync(join(document, 'transcript.md'), 'utf8'));
  const text = edit(join(document, 'transcript.md'), ...changes);
  edit(join(document, 'document.yaml'), [before, sha256(text)]);
  const [p5 = ''] =
    /^ {2}p5: \{.*(?= \}$)/mu.exec(
      readFileSync(join(document, 'anchors.yaml'), 'utf8'),
    ) ?? [];
  const removed = `${p5}, status: removed, reason: The clerk had struck it out.`;
  edit(join(document, 'anchors.yaml'), [p5, removed]);
  call(folder, 'anchors', '--write', folder);
  return folder;
}

function call(folder: string, ...args: readonly string[]): void {
  const { code, stderr } = runEdition(args, folder);
  if (code !== 0) throw new Error(`The second document has faults:\n${stderr}`);
}

/** Replace the first of each; every edit must apply. */
function edit(path: string, ...edits: readonly (readonly [string, string])[]): string {
  const text = edits.reduce(
    (sofar, [from, to]) => {
      if (!sofar.includes(from)) throw new Error(`Expected \`${from}\` in ${path}`);
      return sofar.replace(from, () => to);
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
  return text;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
