import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { Edition, EditionMetadata } from '../edition/index.ts';
import { compareVersions } from '../edition/index.ts';
import { ignoredFiles } from './content-files.ts';
import { deadLinks } from './dead-links.ts';
import { readEditionFile } from './edition-file.ts';
import { contentDirectory } from './environment.ts';
import { ContentError } from './faults.ts';
import { keepingLast } from './kept.ts';
import { documentNameFault, nameFault } from './names.ts';
import { listDocuments, readDocument } from './read-document.ts';
import { readVersions } from './read-history.ts';
import type { Page } from './read-pages.ts';
import { readPages } from './read-pages.ts';
import type { Registers } from './read-registers.ts';
import { readRegisters } from './read-registers.ts';
import { readSearchExamples } from './read-search-examples.ts';
import { allPlaces, documentPlaces, sitePlaces } from './site-places.ts';
import type { YamlFile } from './yaml-file.ts';
import { addMessage } from './yaml-file.ts';

const start = { line: 1, column: 1 };

/** Every file with a fault, of the whole content folder. */
export function checkContent(content: string): readonly VFile[] {
  const edition = readEditionFile(content);
  const slugs = listDocuments(content);
  const registers = registersIn(content);
  // Of a document no more is kept than this: all of them at once are what large sites die of.
  const read = slugs.map((slug) => {
    const { files, links, edition: own } = documentAt(join(content, 'documents', slug));
    return { files, links, places: documentPlaces(slug, own) };
  });
  const documents = read.flatMap(({ files }) => files);
  const pageFiles = readPages(content);
  const pages = pageFiles.map(({ file }) => file);
  const names = pages.map(({ stem = '' }) => stem);
  const dead = deadLinks(
    [...pageFiles, ...read].flatMap(({ links }) => links),
    allPlaces([
      sitePlaces(content, names, registers),
      ...read.map(({ places }) => places),
    ]),
  );
  const examples = readSearchExamples(content);
  const versions = readVersions(content);
  checkVersions(edition, versions.published);
  for (const page of pages) checkPageName(page, slugs);
  const folders =
    slugs.length === 0
      ? [missingDocuments(content)]
      : slugs.map((slug) => checkDocumentName(content, slug));
  const files = [edition, versions, examples].flatMap((one) => one?.file ?? []);
  const own = [...files, ...ignoredIn(content), ...pages, ...registers.files];
  return [...own, ...folders, ...documents, ...dead].filter(
    ({ messages }) => messages.length > 0,
  );
}

function missingDocuments(content: string): VFile {
  const folder = new VFile({ path: join(content, 'documents') });
  const remedy = 'Make one: `edition scaffold FILE`.';
  addMessage(folder, start, 'no-document', 'There is no document here yet', remedy);
  return folder;
}

function checkVersions(
  { file, value, placeOf }: YamlFile<EditionMetadata>,
  published: Readonly<Record<string, string>>,
): void {
  const last = Object.keys(published).toSorted(compareVersions).at(-1);
  if (!value || last === undefined || compareVersions(value.version, last) >= 0) return;
  addMessage(
    file,
    placeOf(['version']),
    'old-version',
    `Version ${value.version} is older than ${last}, which is published`,
    'Raise it.',
  );
}

function checkPageName(file: VFile, documents: readonly string[]): void {
  const name = file.stem ?? '';
  const isDocument = documents.includes(name);
  const fault = isDocument
    ? `\`${name}\` is the name of a document too`
    : nameFault(name);
  if (fault) refuseName(file, fault);
}

function checkDocumentName(content: string, slug: string): VFile {
  const folder = new VFile({ path: join(content, 'documents', slug) });
  const fault = documentNameFault(slug);
  if (fault) refuseName(folder, fault);
  return folder;
}

function refuseName(file: VFile, fault: string): void {
  const remedy = 'Rename it: the name is its permanent address.';
  addMessage(file, start, 'invalid-name', fault, remedy);
}

function ignoredIn(content: string): VFile[] {
  return ignoredFiles(content).map(({ path, reason, remedy }) => {
    const file = new VFile({ path: join(content, path) });
    addMessage(file, start, 'ignored-file', reason, remedy);
    return file;
  });
}

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

const editionFileIn = keepingLast('edition', readEditionFile, (content) => [
  join(content, 'edition.yaml'),
]);

const pagesIn = keepingLast('pages', readPages, (content) => [join(content, 'pages')]);

const registersIn = keepingLast('registers', readRegisters, (content) => [
  join(content, 'registers'),
  join(content, 'sources.yaml'),
]);

/** By its folder; one is kept, as a document has many pages and they are made in a row. */
const documentAt = keepingLast(
  'document',
  (folder) => {
    const content = join(folder, '../..');
    return readDocument(content, basename(folder), registersIn(content));
  },
  (folder) => [
    folder,
    join(folder, '../../registers'),
    join(folder, '../../sources.yaml'),
    join(folder, '../../edition.yaml'),
    join(folder, '../../versions.yaml'),
  ],
);

/** The site's address for the configuration, which is read before faults can be told. */
export function siteUrl(content = contentDirectory()): string | undefined {
  const chosen = process.env['SITE_URL'];
  if (chosen) return chosen;
  return readEditionFile(content).value?.url;
}

/** The documents of the site, in order. */
export function documentSlugs(): string[] {
  return listDocuments(contentDirectory());
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
 * One document for a page. It is read when its page is made and let go: keeping every tree is
 * what large sites die of.
 *
 * @throws {ContentError} where it has faults
 */
export function editionOf(slug: string): Edition {
  const { edition, files } = documentAt(join(contentDirectory(), 'documents', slug));
  const faulty = files.filter(({ messages }) => messages.length > 0);
  if (!edition || faulty.length > 0) throw new ContentError(faulty);
  return edition;
}
