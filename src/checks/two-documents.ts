import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runEdition } from '../cli/testing/run-edition.ts';

/** The address that `scaffold` gives the second document. */
export const second = '1958-05-14-second';

/** This edition's content with a second document, which `edition scaffold` makes from its text. */
export function makeTwoDocuments(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const source = resolve('src/checks/fixtures/second/source.txt');
  const { code, stderr } = runEdition(
    ['scaffold', source, '--slug', second, folder],
    folder,
  );
  if (code !== 0) throw new Error(`The second document has faults:\n${stderr}`);
  return folder;
}
