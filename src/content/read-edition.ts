import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildPart } from '../addresses/environment.ts';
import { buildPart, contentDirectory } from '../addresses/environment.ts';
import { pagePaths } from '../addresses/routes.ts';
import type {
  AuthorityCandidates,
  Edition,
  EditionMetadata,
  Thesaurus,
} from '../edition/index.ts';
import type { Collection } from '../outputs/index.ts';
import { readEditionFile } from './edition-file.ts';
import { ContentError } from './faults.ts';
import { cacheLast } from './file-cache.ts';
import { documentAt, editionFileIn, pagesIn, registersIn } from './kept-content.ts';
import { listDocuments } from './read-document.ts';
import { readVersions } from './read-history.ts';
import type { Page } from './read-pages.ts';
import type { Registers } from './read-registers.ts';
import { readThesaurus } from './read-thesaurus.ts';
import { readAuthorityCandidates } from './sources/read-authority-candidates.ts';
import { onceInBuild, openedStore } from './store/build-store.ts';
import { storedModel } from './store/parts.ts';

/**
 * The site's own metadata; `SITE_URL` overrides its address.
 *
 * @throws {ContentError} where it has faults
 */
export function siteMetadata(content = contentDirectory()): EditionMetadata {
  const { file, value } = editionFileIn(content);
  if (!value) throw new ContentError([file]);
  const url = process.env['SITE_URL'] || value.url;
  if (!url) return value;
  return { ...value, url: url.endsWith('/') ? url : `${url}/` };
}

/** The site's address for the configuration, which is read before faults can be told. */
export function siteUrl(content = contentDirectory()): string | undefined {
  const chosen = process.env['SITE_URL'];
  if (chosen) return chosen;
  return readEditionFile(content).value?.url;
}

/** The documents of the site, in order. */
export function documentSlugs(): readonly string[] {
  const content = contentDirectory();
  return onceInBuild(`documents ${content}`, () => listDocuments(content));
}

/** The documents that this build answers for: all of them, or those of its part. */
export function ownSlugs(): readonly string[] {
  const part = buildPart();
  return part ? partOf(documentSlugs(), part) : documentSlugs();
}

/** The documents of one part of several: one in so many, so that all parts are about as much. */
export function partOf(slugs: readonly string[], { index, of }: BuildPart): string[] {
  return slugs.filter((_, at) => at % of === index - 1);
}

/** Those whose pages it has to make, as they are not kept from an earlier build. */
export function slugsToMake(): readonly string[] {
  return ownSlugs().filter((slug) => !openedStore()?.done.has(slug));
}

/** A page of its own for each of them, as Astro asks for it. */
export function documentPaths(): { readonly params: { readonly document: string } }[] {
  return slugsToMake().map((document) => ({ params: { document } }));
}

/**
 * The editorial pages of the site, in order.
 *
 * @throws {ContentError} where one has faults
 */
export function sitePages(content = contentDirectory()): Page[] {
  return pagesIn(content).map(({ file, page }) => {
    if (!page || file.messages.length > 0) throw new ContentError([file]);
    return page;
  });
}

/**
 * The words for one idea that the editors wrote down.
 *
 * @throws {ContentError} where the file has faults
 */
export function siteThesaurus(content = contentDirectory()): Thesaurus {
  const read = readThesaurus(content);
  if (read && !read.value) throw new ContentError([read.file]);
  return read?.value ?? {};
}

/**
 * The registers of the site.
 *
 * @throws {ContentError} where one has faults
 */
export function siteRegisters(content = contentDirectory()): Registers {
  const registers = registersIn(content);
  const faulty = registers.files.filter(({ messages }) => messages.length > 0);
  if (faulty.length > 0) throw new ContentError(faulty);
  return registers;
}

/**
 * What the files of every document tell of the edition.
 *
 * @throws {ContentError} where that has faults
 */
export function siteCollection(content = contentDirectory()): Collection {
  const { entries, sources } = siteRegisters(content);
  const page = sitePages(content).find(({ slug }) => slug === 'introduction');
  return {
    site: siteMetadata(content),
    published: readVersions(content).published,
    entries,
    sources,
    introduction: page && {
      title: page.metadata.title,
      html: page.html,
      path: pagePaths.page(page.slug),
    },
    fonts: siteFonts,
  };
}

/** The files of the letters that the site brings along, by their names. */
function siteFonts(): ReadonlyMap<string, Uint8Array> {
  const folder = resolve('public/fonts');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/**
 * Authority ids that are still to be confirmed.
 *
 * @throws {ContentError} where the file has faults
 */
export function authorityCandidates(
  content = contentDirectory(),
): AuthorityCandidates['candidates'] {
  const file = readAuthorityCandidates(content, registersIn(content));
  if (file && file.file.messages.length > 0) throw new ContentError([file.file]);
  return file?.value?.candidates ?? [];
}

/**
 * One document for a page. It is read for its page and then released: all trees at once would not
 * fit into memory on a large site.
 *
 * @throws {ContentError} where it has faults
 */
export function editionOf(slug: string): Edition {
  const model = lastModel(slug);
  if (model) return model;
  const { edition, files } = documentAt(join(contentDirectory(), 'documents', slug));
  const faulty = files.filter(({ messages }) => messages.length > 0);
  if (!edition || faulty.length > 0) throw new ContentError(faulty);
  return edition;
}

/** What the check of a build has kept of a document; one is held, as for `documentAt`. */
const lastModel = cacheLast(
  'model',
  (slug) => storedModel<Edition>(slug),
  (slug) => [join(contentDirectory(), 'documents', slug)],
);

/** The names of the files that editors have written of a document, the text first. */
export function sourceFilesOf(slug: string): readonly string[] {
  const folder = join(contentDirectory(), 'documents', slug);
  return ['transcript.md', 'document.yaml', 'annotations.yaml', 'anchors.yaml'].filter(
    (name) => existsSync(join(folder, name)),
  );
}
