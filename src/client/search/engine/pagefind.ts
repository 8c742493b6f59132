import { askedWord } from '../../../search/index/indexed-record.ts';
import type { PreparedIndex, Retrieval } from '../../../search/index.ts';

/** A record that Pagefind has found. */
interface Found {
  readonly id: string;
  /** Places of what was asked for in its words. */
  readonly words: readonly number[];
  /** Loads its fragment. */
  readonly data: () => Promise<unknown>;
}

/** What this edition uses of Pagefind's browser API. */
export interface Pagefind {
  readonly search: (
    query: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found[] }>;
  /** Load what a search will need. */
  readonly preload: (query: string) => Promise<unknown>;
  /** Add another index, by its address. */
  readonly mergeIndex: (path: string) => Promise<unknown>;
}

/**
 * Pagefind with its metadata and its program loaded.
 *
 * @param root - the site's root, relative to the page
 * @param options - Pagefind's own
 */
export async function loadPagefind(
  root: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Pagefind> {
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI).href;
  // The module is written by the build and has no types of its own.
  const module = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
  };
  // Another instance knows nothing of the files that one before it could not load.
  const pagefind = module.createInstance(options);
  // `init` does not wait for the files, an empty search does, and it tells what is wrong with them.
  await pagefind.search('');
  return pagefind;
}

/** How to load each record that may answer, by what Pagefind calls it, see `retrievalOf`. */
export async function candidatesFrom(
  pagefind: Pagefind,
  { words, entries, speakers, all }: Retrieval,
  { index, mentions }: Pick<PreparedIndex, 'index' | 'mentions'>,
): Promise<ReadonlyMap<string, Found['data']>> {
  const registers = new Map(index.entries.map(({ id, register }) => [id, register]));
  const asked = [...new Set(words.map(askedWord))].filter((word) => word !== '');
  const filters = [
    ...speakers.map((speaker) => ({ speaker })),
    ...entries.flatMap((entry) => {
      const register = registers.get(entry);
      return register && mentions.has(entry) ? [{ [register]: entry }] : [];
    }),
  ];
  const searches = all
    ? [pagefind.search(null)]
    : [
        ...asked.map((word) => pagefind.search(`"${word}"`)),
        ...filters.map((filter) => pagefind.search(null, { filters: filter })),
      ];
  const found = (await Promise.all(searches)).flatMap(({ results }) => results);
  return new Map(found.map(({ id, data }) => [id, data]));
}
