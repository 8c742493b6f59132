import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workingDirectory } from '../addresses/environment.ts';
import { readEditionFile } from '../content/edition-file.ts';
import { readDocument } from '../content/read-document.ts';
import { recordedRules } from '../content/report-anchors.ts';
import { documentNameFault } from '../content/reserved-names.ts';
import { writeAnchors } from '../content/write-anchors.ts';
import { printFaults, UsageError } from './command.ts';

/**
 * Where the folder of a new document goes.
 *
 * @param remedy - what to do about a name that cannot be, and about one that is taken
 * @throws {UsageError} if there is such a folder, or may be none
 */
export function newFolder(
  content: string,
  slug: string,
  remedy: { readonly name: string; readonly taken: string },
): string {
  const fault = documentNameFault(slug);
  if (fault) throw new UsageError(`${fault}; ${remedy.name}`);
  const folder = join(content, 'documents', slug);
  if (!existsSync(folder)) return folder;
  const path = relative(workingDirectory(), folder);
  throw new UsageError(`The folder ${path} already exists; ${remedy.taken}`);
}

/**
 * Write the anchors of a new document that has no other fault.
 *
 * @returns whether they were written; faults are printed
 */
export function registerDocument(content: string, slug: string): boolean {
  const document = readDocument(content, slug);
  if (printFaults(document.files, recordedRules) > 0 || !document.edition) return false;
  const site = readEditionFile(content);
  if (!site.value) {
    printFaults([site.file]);
    process.stderr.write('Then run `edition anchors --write`.\n');
    return false;
  }
  writeAnchors(content, document, site.value.version);
  return true;
}
