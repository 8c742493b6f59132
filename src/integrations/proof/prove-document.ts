import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '../../content/read-edition.ts';
import { carriersOf } from './carriers.ts';
import { sourceWords } from './source-words.ts';
import type { WordFault } from './words.ts';
import { wordFaults } from './words.ts';

/** What a proof has seen: how much it has compared, and where the site is not the source. */
export interface Proof {
  readonly files: number;
  readonly passages: number;
  /** One line for each difference: document, paragraph, expected and found words. */
  readonly faults: readonly string[];
}

/**
 * Compare the words that the built pages and files of a document carry with its source.
 *
 * @param built - as they lie on the disk, by their paths below the site's root
 * @param content - the folder they were built from
 */
export function proveDocument(
  built: ReadonlyMap<string, Uint8Array>,
  content: string,
  slug: string,
): Proof {
  const edition = editionOf(slug);
  const source = readFileSync(join(content, 'documents', slug, 'transcript.md'), 'utf8');
  const { passages: words, lost } = sourceWords(edition, source);
  let [files, passages] = [0, 0];
  const ofTree = lost.map(
    (text) => `${slug}: Words that no passage has: ${quoted(text)}`,
  );
  const ofFiles = carriersOf(edition, words).flatMap(({ path, expected, read }) => {
    const written = built.get(path);
    if (written === undefined) return [`${slug}: File not found: ${path}`];
    files += 1;
    passages += expected.length;
    return wordFaults(expected, read(written)).map((fault) =>
      faultLine(slug, path, fault),
    );
  });
  return { files, passages, faults: [...ofTree, ...ofFiles] };
}

/** Several as one. */
export function allProofs(all: readonly Proof[]): Proof {
  return {
    files: all.reduce((sum, { files }) => sum + files, 0),
    passages: all.reduce((sum, { passages }) => sum + passages, 0),
    faults: all.flatMap(({ faults }) => faults),
  };
}

function faultLine(slug: string, path: string, fault: WordFault): string {
  const { id, what, expected, found } = fault;
  const number = /^p(\d+[a-z]*)$/u.exec(id)?.[1];
  const place = number === undefined ? id : `¶ ${number}`;
  const differs = {
    order: 'another passage in its place',
    label: 'another label',
    words: 'other words',
    bracket: 'other words in brackets',
  }[what];
  return `${slug} ${place}: ${differs} in ${path}: expected ${quoted(expected)}, found ${quoted(found)}`;
}

function quoted(text: string): string {
  return `“${text.replaceAll(/\s+/gu, ' ')}”`;
}
