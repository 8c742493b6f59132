import { builtFolders } from '../../addresses/built-folders.ts';
import {
  documentSlugs,
  siteMetadata,
  siteRegisters,
  siteThesaurus,
} from '../../content/read-edition.ts';
import { namedEntry } from '../../search/index/named-entries.ts';
import { directoryOf, partsOfIndex, prepareIndex } from '../../search/index.ts';
import {
  documentSearchIndex,
  isLargeCollection,
  siteSearchIndex,
} from '../../site/search/search-index.ts';
import type { LargeCollection } from './large-search-files.ts';
import { largeSearchFiles } from './large-search-files.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { assignment } from '../../site/search/search-script.ts';

/**
 * Everything that pages search with, by path below the site's root. Pagefind's index has every
 * record in a fragment, and `search/directory.js` what is to be known of all of them. Where Pagefind
 * cannot run, and until it does, `search/records.js` answers, with what `names.js` and `notes.js`
 * add: classic scripts, which load from a disk too. A large collection has `largeSearchFiles`.
 * `search/documents/…` has the whole index of one document, for the search on its own page.
 */
export async function* searchFiles(): AsyncGenerator<readonly [string, Uint8Array]> {
  if (isLargeCollection()) yield* largeSearchFiles(siteCollected());
  else yield* await smallSearchFiles();
}

function siteCollected(): LargeCollection {
  const { language, version } = siteMetadata();
  return {
    slugs: documentSlugs(),
    indexOf: documentSearchIndex,
    entries: [...siteRegisters().entries].map(namedEntry),
    thesaurus: siteThesaurus(),
    language,
    version,
  };
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
