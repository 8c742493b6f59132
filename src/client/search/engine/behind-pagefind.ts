import type {
  Answer,
  PreparedIndex,
  SearchOptions,
  SearchRecord,
} from '../../../search/index.ts';
import {
  holdsAll,
  prepareDirectory,
  retrievalOf,
  search,
} from '../../../search/index.ts';
import type { Rest } from '../../../search/large/index.ts';
import { candidatesFrom, loadPagefind } from './pagefind.ts';
import type { SearchData } from './search-data.ts';

/** An answer with the records that it is from. */
export interface Searched {
  readonly answer: Answer;
  readonly open: PreparedIndex;
  /** What a large collection has besides. */
  readonly rest?: Rest;
}

/** Answers a query; throws where anything that the answer needs could not be loaded. */
export type Search = (query: string, options: SearchOptions) => Promise<Searched>;

/**
 * Searches the records that Pagefind's index retrieves; each of them is loaded once.
 *
 * @param root - the site's root, relative to the page
 */
export async function searchBehindPagefind(
  root: string,
  data: SearchData,
): Promise<Search> {
  const [pagefind, directory] = await Promise.all([
    loadPagefind(root),
    data.get('directory'),
  ]);
  const openRecords = prepareDirectory(directory);
  const words = openRecords([]);
  const loaded = new Map<string, Promise<SearchRecord>>();
  const load = ([id, fragment]: readonly [string, () => Promise<unknown>]) => {
    const loading = loaded.get(id) ?? fragment().then(recordIn);
    loaded.set(id, loading);
    return loading;
  };
  return async (query, options) => {
    const retrieval = retrievalOf(words, query, options.exact);
    const found = await candidatesFrom(pagefind, retrieval, words);
    const open = openRecords(await Promise.all([...found].map(load)));
    // Pagefind goes on without a part of its index that did not load.
    if (!holdsAll(open, retrieval)) throw new Error('Expected the index to be whole');
    return { open, answer: search(open, query, options) };
  };
}

function recordIn(fragment: unknown): SearchRecord {
  if (typeof fragment === 'object' && fragment && 'record' in fragment) {
    // The build has put it there.
    return fragment.record as SearchRecord;
  }
  throw new Error('Expected a fragment to have its record');
}
