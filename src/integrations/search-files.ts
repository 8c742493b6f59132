import { directoryOf, openIndex } from '../search/index.ts';
import { builtFolders } from '../site/built-folders.ts';
import { documentSlugs, siteMetadata } from '../site/read-content.ts';
import { documentSearchIndex, siteSearchIndex } from '../site/search-index.ts';
import { pagefindIndex } from './pagefind-index.ts';

/**
 * Everything that pages search with, by path below the site's root: Pagefind's index, and the
 * records as classic scripts, which load from a disk too. `search/records.js` has all records;
 * `search/directory.js` and `search/documents/…` part them for an edition of many documents.
 */
export async function searchFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const open = openIndex(siteSearchIndex());
  const { files, addresses } = await pagefindIndex(open, siteMetadata().language);
  const { pagefind, search } = builtFolders;
  const directory = { ...directoryOf(open), addresses };
  return new Map([
    ...[...files].map(([path, content]) => [`${pagefind}/${path}`, content] as const),
    [`${search}/records.js`, assignment('all', open.index)],
    [`${search}/directory.js`, assignment('directory', directory)],
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
