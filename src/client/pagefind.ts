import type { Retrieval, SearchIndex } from '../search/index.ts';
import { askedWord } from '../search/indexed-record.ts';

/** What this edition uses of Pagefind's browser API. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: readonly { readonly id: string }[] }>;
}

/** @param root - the site's root, relative to the page */
export async function loadPagefind(root: string): Promise<Pagefind> {
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI).href;
  // The module is written by the build and has no types of its own.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** What Pagefind calls the records that may answer, see `retrievalOf`. */
export async function candidatesFrom(
  pagefind: Pagefind,
  { words, entries, speakers, all }: Retrieval,
  { entries: named }: Pick<SearchIndex, 'entries'>,
): Promise<ReadonlySet<string>> {
  const registers = new Map(named.map(({ id, register }) => [id, register]));
  const asked = [...new Set(words.map(askedWord))].filter((word) => word !== '');
  const searches = all
    ? [pagefind.search(null)]
    : [
        ...asked.map((word) => pagefind.search(word)),
        ...speakers.map((speaker) => pagefind.search(null, { filters: { speaker } })),
        ...entries.flatMap((entry) => {
          const register = registers.get(entry);
          return register
            ? [pagefind.search(null, { filters: { [register]: entry } })]
            : [];
        }),
      ];
  const found = await Promise.all(searches);
  return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
}
