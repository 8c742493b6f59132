import type { Answer, OpenIndex, SearchOptions } from '../search/index.ts';
import { openIndex, openPart, retrievalOf, search } from '../search/index.ts';
import type { Pagefind } from './pagefind.ts';
import { candidatesFrom, loadPagefind } from './pagefind.ts';
import type { LoadedDirectory } from './search-data.ts';
import { SearchData } from './search-data.ts';

/** What finds the passages that are looked into: Pagefind, or nothing, as all are looked into. */
export type EngineName = 'records' | 'pagefind';

export interface Answered {
  readonly answer: Answer;
  /** What was searched; with Pagefind, the documents of the candidates. */
  readonly open: OpenIndex;
  readonly engine: EngineName;
}

/**
 * Up to here all records are loaded at once: they are less than Pagefind's own 83 KB. The 112
 * records of the first document are 17 KB.
 */
const mostRecords = 500;

/** Answers queries; the answer is the same whichever engine is at work. */
export class SearchEngine {
  readonly #root: string;
  readonly #data: SearchData;
  readonly #wanted: EngineName;
  #pagefind: Promise<Pagefind> | undefined;
  #all: Promise<OpenIndex> | undefined;
  #part: { readonly documents: string; readonly open: OpenIndex } | undefined;

  /**
   * @param root - the site's root, relative to the page
   * @param records - how many there are
   * @param wanted - the engine that was asked for, if one was
   */
  constructor(root: string, records: number, wanted: string | null) {
    this.#root = root;
    this.#data = new SearchData(root);
    const isChosen = wanted === 'pagefind' || wanted === 'records';
    const fitting = records > mostRecords ? 'pagefind' : 'records';
    // From a disk nothing can be fetched.
    this.#wanted =
      location.protocol === 'file:' ? 'records' : isChosen ? wanted : fitting;
  }

  /** @throws where not even the records can be loaded */
  async answer(query: string, options: SearchOptions): Promise<Answered> {
    if (this.#wanted === 'pagefind') {
      try {
        return await this.#byPagefind(query, options);
      } catch (error) {
        // WebAssembly may be off, a file may be missing: the records have it all.
        this.#pagefind = undefined;
        reportQuietly(error);
      }
    }
    this.#all ??= this.#data.all().then(openIndex);
    try {
      const open = await this.#all;
      return { open, answer: search(open, query, options), engine: 'records' };
    } catch (error) {
      this.#all = undefined;
      throw error;
    }
  }

  async #byPagefind(query: string, options: SearchOptions): Promise<Answered> {
    const directory = await this.#data.directory();
    this.#pagefind ??= loadPagefind(this.#root);
    const pagefind = await this.#pagefind;
    const words = this.#part?.open ?? openPart(directory, []);
    const retrieval = retrievalOf(words, query, options.exact);
    const names = await candidatesFrom(pagefind, retrieval, directory);
    const addresses = [...names].flatMap((name) => directory.addresses[name] ?? []);
    const open = await this.#openDocuments(
      directory,
      addresses.map((address) => address.split('#')[0] ?? ''),
    );
    const candidates = new Set(addresses);
    const answer = search(open, query, { ...options, candidates });
    return { open, answer, engine: 'pagefind' };
  }

  /** The records of some documents; kept until others are needed. */
  async #openDocuments(
    directory: LoadedDirectory,
    slugs: readonly string[],
  ): Promise<OpenIndex> {
    const needed = directory.documents.filter(({ id }) => slugs.includes(id));
    const documents = needed.map(({ id }) => id).join(' ');
    if (this.#part?.documents === documents) return this.#part.open;
    const loaded = await Promise.all(needed.map(({ id }) => this.#data.document(id)));
    const open = openPart(
      directory,
      loaded.flatMap(({ records }) => records),
    );
    this.#part = { documents, open };
    return open;
  }
}

function reportQuietly(error: unknown): void {
  performance.mark('edition-search-without-pagefind', { detail: String(error) });
}
