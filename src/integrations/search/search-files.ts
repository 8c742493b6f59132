import { builtFolders } from '../../addresses/built-folders.ts';
import {
  documentSlugs,
  siteMetadata,
  siteRegisters,
  siteThesaurus,
} from '../../content/read-edition.ts';
import { namedEntry } from '../../search/index/named-entries.ts';
import { directoryOf, partsOfIndex, prepareIndex } from '../../search/index.ts';
import type { DocumentShare } from '../../search/large/document-share.ts';
import { largeDocument } from '../../site/search/large-document.ts';
import {
  documentSearchIndex,
  isLargeCollection,
  siteSearchIndex,
} from '../../site/search/search-index.ts';
import { assignment } from '../../site/search/search-script.ts';
import type { LargeCollection } from './large-search-files.ts';
import { largeSearchFiles } from './large-search-files.ts';
import { pagefindIndex } from './pagefind-index.ts';

/**
 * Everything that pages search with, by path below the site's root. Pagefind's index has every
 * record in a fragment, and `search/directory.js` what is to be known of all of them. Where Pagefind
 * cannot run, and until it does, `search/records.js` answers, with what `names.js` and `notes.js`
 * add: classic scripts, which load from a disk too. A large collection has `largeSearchFiles`.
 * `search/documents/…` has the whole index of one document, for the search on its own page. Of a large
 * collection, the files of its documents are those of `documentSearchFiles`.
 */
export async function* searchFiles(): AsyncGenerator<readonly [string, Uint8Array]> {
  if (isLargeCollection()) yield* largeSearchFiles(siteCollected());
  else yield* await smallSearchFiles();
}

/** Those of one document in a large collection: they are made and kept with its pages. */
export function documentSearchFiles(slug: string): ReadonlyMap<string, Uint8Array> {
  return isLargeCollection() ? largeDocument(slug).scripts : new Map();
}

function siteCollected(): LargeCollection {
  const { language, version } = siteMetadata();
  return {
    documents: eachShare(),
    entries: [...siteRegisters().entries].map(namedEntry),
    thesaurus: siteThesaurus(),
    language,
    version,
  };
}

function* eachShare(): Generator<DocumentShare> {
  for (const slug of documentSlugs()) yield largeDocument(slug).share;
}

async function smallSearchFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const open = prepareIndex(siteSearchIndex());
  const files = await pagefindIndex(open, siteMetadata().language);
  const { pagefind, search } = builtFolders;
  return new Map([
    ...[...files].map(([path, content]) => [`${pagefind}/${path}`, content] as const),
    ...Object.entries(partsOfIndex(open)).map(
      ([name, part]) => [`${search}/${name}.js`, assignment(name, part)] as const,
    ),
    [`${search}/directory.js`, assignment('directory', directoryOf(open))],
    ...documentSlugs().map((slug) => {
      const content = assignment(`documents/${slug}`, documentSearchIndex(slug));
      return [`${search}/documents/${slug}.js`, content] as const;
    }),
  ]);
}
