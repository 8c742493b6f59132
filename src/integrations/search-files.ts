import { builtFolders } from '../addresses/built-folders.ts';
import { documentSlugs, siteMetadata } from '../content/read-edition.ts';
import { directoryOf, partsOfIndex, prepareIndex } from '../search/index.ts';
import { documentSearchIndex, siteSearchIndex } from '../site/search/search-index.ts';
import { pagefindIndex } from './pagefind-index.ts';

/**
 * Everything that pages search with, by path below the site's root. Pagefind's index has every
 * record in a fragment, and `search/directory.js` what is to be known of all of them. Where Pagefind
 * cannot run, and until it does, `search/records.js` answers, with what `names.js` and `notes.js`
 * add: classic scripts, which load from a disk too. `search/documents/…` has the whole index of one
 * document, for the search on its own page.
 */
export async function searchFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
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

function assignment(name: string, value: unknown): Uint8Array {
  const [variable, key] = ['(self.editionSearch??={})', JSON.stringify(name)];
  return new TextEncoder().encode(`${variable}[${key}]=${JSON.stringify(value)};\n`);
}
