import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Edition, EditionMetadata } from '../edition/index.ts';
import {
  compareVersions,
  corpusRules,
  hasManyDocuments,
  hasPages,
} from '../edition/index.ts';
import { report } from '../transcript/index.ts';
import { ignoredFiles } from './content-files.ts';
import { documentAt, editionFileIn, pagesIn, registersIn } from './kept-content.ts';
import { deadLinks } from './links/dead-links.ts';
import { allPlaces, documentPlaces, sitePlaces } from './links/site-places.ts';
import { nearest } from './nearest.ts';
import { listDocuments } from './read-document.ts';
import { readVersions } from './read-history.ts';
import { readSearchExamples } from './read-search-examples.ts';
import { readThesaurus } from './read-thesaurus.ts';
import { documentNameFault, nameFault } from './reserved-names.ts';
import { readAuthorityCandidates } from './sources/read-authority-candidates.ts';
import { storeModel } from './store/parts.ts';
import { soundDocument, storeSound } from './store/sound-documents.ts';
import type { YamlFile } from './yaml/yaml-file.ts';

/**
 * Every file in the content folder that has a fault.
 *
 * @param checked - the documents to check; links to others are checked where all are
 * @param onSound - called with each document that was read and has none, before the next is read
 */
export function checkContent(
  content: string,
  checked: readonly string[] = listDocuments(content),
  onSound?: (slug: string, edition: Edition) => void,
): readonly VFile[] {
  const editionFile = editionFileIn(content);
  const slugs = listDocuments(content);
  const registers = registersIn(content);
  const madeOf = madeIn(editionFile, slugs.length);
  // Nothing is kept, or taken, under a key of settings and registers that cannot be read.
  const isShared = [editionFile.file, ...registers.files].every(
    ({ messages }) => messages.length === 0,
  );
  // Only this much of a document is kept: all documents at once would not fit into memory.
  const read = checked.map((slug) => {
    const known = isShared ? soundDocument(content, slug) : undefined;
    if (known) return known;
    const { files, links, edition } = documentAt(join(content, 'documents', slug));
    const places = documentPlaces(slug, edition, madeOf(slug));
    if (isShared && edition && files.every(({ messages }) => messages.length === 0)) {
      storeSound(slug, { links, places });
      if (slugs.length > 1) storeModel(slug, edition);
      onSound?.(slug, edition);
    }
    return { files, links, places };
  });
  const others = slugs.filter((slug) => !checked.includes(slug));
  const documents = read.flatMap(({ files }) => files);
  const pageFiles = pagesIn(content);
  const pages = pageFiles.map(({ file }) => file);
  const anchored = pageFiles.map(({ file: { stem = '' }, headings }) => ({
    slug: stem,
    headings,
  }));
  const dead = deadLinks(
    [...pageFiles, ...read].flatMap(({ links }) => links),
    allPlaces([
      sitePlaces(content, anchored, registers, hasManyDocuments(slugs.length)),
      ...read.map(({ places }) => places),
      ...others.map((slug) => documentPlaces(slug, undefined, madeOf(slug))),
    ]),
    registers.refusedHosts,
  );
  const listed = checkListed(editionFile, slugs);
  const examples = readSearchExamples(content);
  const thesaurus = readThesaurus(content);
  const versions = readVersions(content);
  const folders =
    slugs.length === 0
      ? [missingDocuments(content)]
      : slugs.map((slug) => checkDocumentName(content, slug));
  const candidates = readAuthorityCandidates(content, registers);
  const files = [editionFile, versions, examples, thesaurus, candidates].flatMap(
    (one) => one?.file ?? [],
  );
  const own = [...files, ...ignoredIn(content), ...pages, ...registers.files];
  const named = pages.map((page) => checkPageName(page, slugs));
  const old = checkVersions(editionFile, versions.published);
  return [...own, listed, old, ...named, ...folders, ...documents, ...dead].filter(
    ({ messages }) => messages.length > 0,
  );
}

/** What rules and choices make of a document; everything where those cannot be read. */
function madeIn(edition: YamlFile<EditionMetadata>, documents: number) {
  const rules = corpusRules(edition.value?.corpus ?? {}, documents);
  return (slug: string) => ({
    passagePages: hasPages(rules, slug),
    figures: rules.figures === 'all',
  });
}

function missingDocuments(content: string): VFile {
  const folder = new VFile({ path: join(content, 'documents') });
  report(folder, undefined, {
    rule: 'no-document',
    reason: 'There are no documents yet',
    remedy: 'Create one: `edition scaffold FILE`.',
  });
  return folder;
}

// Files that were read are cached and shared, so faults found here go into a file of their own.

function checkVersions(
  { file: { path }, value, placeOf }: YamlFile<EditionMetadata>,
  published: Readonly<Record<string, string>>,
): VFile {
  const file = new VFile({ path });
  const last = Object.keys(published).toSorted(compareVersions).at(-1);
  if (value && last !== undefined && compareVersions(value.version, last) < 0) {
    report(file, placeOf(['version']), {
      rule: 'old-version',
      reason: `Version ${value.version} is older than ${last}, which is published`,
      remedy: 'Raise `version`.',
    });
  }
  return file;
}

/** Documents that are named where there are none may be misspelt. */
function checkListed(
  { file: { path }, value, placeOf }: YamlFile<EditionMetadata>,
  slugs: readonly string[],
): VFile {
  const file = new VFile({ path });
  const { passagePages: chosen } = value?.corpus ?? {};
  for (const [index, slug] of typeof chosen === 'object' ? chosen.entries() : []) {
    if (slugs.includes(slug)) continue;
    const meant = nearest(slug, slugs);
    report(file, placeOf(['corpus', 'passagePages', index]), {
      rule: 'unknown-document',
      reason: `There is no document \`${slug}\``,
      remedy: meant ? `Did you mean \`${meant}\`?` : 'Write the name of its folder.',
    });
  }
  return file;
}

function checkPageName(
  { path, stem: name = '' }: VFile,
  documents: readonly string[],
): VFile {
  const file = new VFile({ path });
  const isDocument = documents.includes(name);
  const fault = isDocument
    ? `\`${name}\` is also the name of a document`
    : nameFault(name);
  if (fault) refuseName(file, fault);
  return file;
}

function checkDocumentName(content: string, slug: string): VFile {
  const folder = new VFile({ path: join(content, 'documents', slug) });
  const fault = documentNameFault(slug);
  if (fault) refuseName(folder, fault);
  return folder;
}

function refuseName(file: VFile, fault: string): void {
  const remedy = 'Rename it: the name becomes the permanent address.';
  report(file, undefined, { rule: 'invalid-name', reason: fault, remedy });
}

function ignoredIn(content: string): VFile[] {
  return ignoredFiles(content).map(({ path, reason, remedy }) => {
    const file = new VFile({ path: join(content, path) });
    report(file, undefined, { rule: 'ignored-file', reason, remedy });
    return file;
  });
}
