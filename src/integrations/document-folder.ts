import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFolders } from '../addresses/built-folders.ts';
import { contentDirectory } from '../addresses/environment.ts';
import { filesBelow } from '../addresses/files-below.ts';
import { pagePaths } from '../addresses/routes.ts';
import { contentFiles } from '../content/content-files.ts';
import { ownSlugs } from '../content/read-edition.ts';
import { openedStore } from '../content/store/build-store.ts';
import { storedPart, storePart } from '../content/store/parts.ts';
import { documentSearchIndex } from '../site/search/search-index.ts';
import { writeFileFacts } from './file-facts.ts';
import type { Proof } from './proof/prove-document.ts';
import { proveDocument } from './proof/prove-document.ts';

/** What the site has of one document, once its words have been proved. */
interface DocumentFolder {
  /** By their paths below the site's root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly proof: Proof;
}

/**
 * Complete the folder of a document whose pages and files have been written, compare it with the
 * source, and keep it for later builds if nothing differs.
 *
 * @param site - the folder of the site
 */
export function finishDocument(site: string, slug: string): Proof {
  const content = contentDirectory();
  // Without its sources a copy of the site would be no edition that anyone could go on with.
  const sources = contentFiles(content, `documents/${slug}/`);
  for (const path of sources)
    cpSync(join(content, path), join(site, builtFolders.source, path));
  const downloads = join(site, pagePaths.downloads(slug), 'index.html');
  writeFileSync(downloads, writeFileFacts(readFileSync(downloads, 'utf8'), site));
  const proof = proveDocument(site, content, slug);
  if (proof.faults.length > 0 || !openedStore()) return proof;
  const paths = [
    ...filesBelow(join(site, slug)).map((path) => `${slug}/${path}`),
    ...sources.map((path) => `${builtFolders.source}/${path}`),
  ];
  const files = new Map(paths.map((path) => [path, readFileSync(join(site, path))]));
  storePart(slug, 'folder', { files, proof } satisfies DocumentFolder);
  // The document is still in memory.
  documentSearchIndex(slug);
  return proof;
}

/** Put the files of every unchanged document in their places, and give their proofs. */
export function takeKept(site: string): ReadonlyMap<string, Proof> {
  const proofs = new Map<string, Proof>();
  for (const slug of ownSlugs()) {
    const kept = storedPart<DocumentFolder>(slug, 'folder')?.value;
    if (!kept) continue;
    for (const [path, bytes] of kept.files) {
      const file = join(site, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    openedStore()?.done.add(slug);
    proofs.set(slug, kept.proof);
  }
  return proofs;
}
