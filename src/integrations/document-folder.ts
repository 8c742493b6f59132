import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { builtFolders } from '../addresses/built-folders.ts';
import { contentDirectory } from '../addresses/environment.ts';
import { filesBelow } from '../addresses/files-below.ts';
import { pagePaths } from '../addresses/routes.ts';
import { contentFiles } from '../content/content-files.ts';
import { ownSlugs } from '../content/read-edition.ts';
import { openedStore } from '../content/store/build-store.ts';
import type { Neighbours } from '../content/store/neighbours.ts';
import { neighboursOf } from '../content/store/neighbours.ts';
import { storedPart, storePart } from '../content/store/parts.ts';
import { isLargeCollection } from '../site/search/search-index.ts';
import { writeFileFacts } from './file-facts.ts';
import type { Manifest } from './output/manifest.ts';
import { hashesOf } from './output/manifest.ts';
import type { FileStates, OldSite } from './output/old-site.ts';
import { writeSiteFile } from './output/write-file.ts';
import type { Proof } from './proof/prove-document.ts';
import { proveDocument } from './proof/prove-document.ts';
import { documentSearchFiles } from './search/search-files.ts';

/** What the site has of one document, once its words have been proved. */
export interface MadeDocument {
  /** Of its files, but for the page of downloads: that is filled when all files of the site are there. */
  readonly hashes: Manifest;
  readonly proof: Proof;
  /** Those of its files that are the old site's. */
  readonly lent?: FileStates | undefined;
}

/** What its page and its files show of other documents, which may have changed while it did not. */
interface Surroundings {
  readonly neighbours: Neighbours;
  /** Whether there is anything for the search of a large collection. */
  readonly isSearchLarge: boolean;
}

/** The same as later builds take it. */
interface KeptDocument extends Pick<MadeDocument, 'hashes' | 'proof'> {
  readonly around: Surroundings;
  /** What has no hash yet. */
  readonly unhashed: Files;
}

/** Its files, for a site that has not got them. */
interface KeptFiles {
  readonly around: Surroundings;
  readonly files: Files;
}

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Complete the folder of a document whose pages and files have been written, compare it with the
 * source, and keep it for later builds if nothing differs.
 *
 * @param site - the folder of the site
 */
export function finishDocument(site: string, slug: string): MadeDocument {
  const content = contentDirectory();
  // Without its sources a copy of the site would be no edition that anyone could go on with.
  const sources = contentFiles(content, `documents/${slug}/`);
  for (const path of sources)
    cpSync(join(content, path), join(site, builtFolders.source, path));
  const downloads = join(site, pagePaths.downloads(slug), 'index.html');
  writeFileSync(downloads, writeFileFacts(readFileSync(downloads, 'utf8'), site));
  const paths = [
    ...filesBelow(join(site, slug)).map((path) => `${slug}/${path}`),
    ...sources.map((path) => `${builtFolders.source}/${path}`),
  ];
  const files = new Map(paths.map((path) => [path, readFileSync(join(site, path))]));
  const searched = documentSearchFiles(slug);
  writeFiles(site, searched);
  const isHashed = ([path]: readonly [string, Uint8Array]) =>
    join(site, path) !== downloads;
  const made = {
    proof: proveDocument(files, content, slug),
    hashes: hashesOf([...files, ...searched].filter(isHashed)),
  };
  if (made.proof.faults.length > 0 || !openedStore()) return made;
  const around = surroundingsOf(slug);
  const keptFiles: KeptFiles = { around, files: new Map([...files].filter(isHashed)) };
  storePart(slug, 'files', keptFiles);
  const unhashed = new Map([...files].filter((file) => !isHashed(file)));
  const kept: KeptDocument = { ...made, around, unhashed };
  storePart(slug, 'made', kept);
  return made;
}

/**
 * Put the files of every unchanged document, with unchanged surroundings, in their places.
 *
 * @param old - the site that is in place, which may have them
 */
export function takeKept(site: string, old: OldSite): ReadonlyMap<string, MadeDocument> {
  const made = new Map<string, MadeDocument>();
  for (const slug of ownSlugs()) {
    const around = surroundingsOf(slug);
    const kept = storedPart<KeptDocument>(slug, 'made')?.value;
    if (!kept || !isDeepStrictEqual(kept.around, around)) continue;
    const { unhashed, proof, hashes } = kept;
    const lent = old.lend(hashes, site);
    if (!lent) {
      const files = storedPart<KeptFiles>(slug, 'files')?.value;
      if (!files || !isDeepStrictEqual(files.around, around)) continue;
      writeFiles(site, files.files);
      writeFiles(site, documentSearchFiles(slug));
    }
    writeFiles(site, unhashed);
    openedStore()?.done.add(slug);
    made.set(slug, { proof, hashes, lent });
  }
  return made;
}

function surroundingsOf(slug: string): Surroundings {
  return { neighbours: neighboursOf(slug), isSearchLarge: isLargeCollection() };
}

function writeFiles(site: string, files: Files): void {
  for (const [path, bytes] of files) writeSiteFile(site, path, bytes);
}
