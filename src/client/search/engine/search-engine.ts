import { mostEmbedded } from '../../../search/index/size.ts';
import type { PreparedIndex, SearchOptions } from '../../../search/index.ts';
import {
  indexParts,
  isSettled,
  joinPart,
  prepareIndex,
  search,
} from '../../../search/index.ts';
import { LargeSearch } from '../../../search/large/index.ts';
import type { Search, Searched } from './behind-pagefind.ts';
import { searchBehindPagefind } from './behind-pagefind.ts';
import { diskSource } from './disk-source.ts';
import { largeSource } from './large-source.ts';
import { SearchData } from './search-data.ts';

export interface Answered extends Searched {
  /** What found the passages: Pagefind's index, or the embedded records alone. */
  readonly engine: 'pagefind' | 'records';
}

type Part = (typeof indexParts)[number];

/**
 * Answers queries: behind Pagefind once it is there, else from the embedded records, with the same
 * answer.
 */
export class SearchEngine {
  readonly #root: string;
  readonly #version: string;
  readonly #data: SearchData;
  readonly #isSmall: boolean;
  /** From a disk nothing can be fetched; some browsers have WebAssembly turned off. */
  readonly #isPossible = location.protocol !== 'file:' && typeof WebAssembly === 'object';
  #pagefind: Promise<Search | undefined> | undefined;
  #ready: Search | undefined;
  /** The index with each part up to one, as far as they were asked for. */
  #upTo = new Map<Part, Promise<PreparedIndex>>();
  #isHandingOver = false;
  #large: LargeSearch | undefined;

  /**
   * @param root - the site's root, relative to the page
   * @param records - how many there are
   * @param version - of the edition
   */
  constructor(root: string, records: number, version: string) {
    this.#root = root;
    this.#version = version;
    this.#data = new SearchData(root);
    this.#isSmall = records <= mostEmbedded;
  }

  /** Load Pagefind, once. Resolves with nothing where it cannot be had. */
  async prepare(): Promise<Search | undefined> {
    // What cannot be loaded is missed where it is asked for.
    if (!this.#isSmall) await this.#largeSearch.prepare().catch(() => undefined);
    if (!this.#isSmall || !this.#isPossible) return undefined;
    this.#pagefind ??= searchBehindPagefind(this.#root, this.#data).then(
      (ready) => {
        this.#ready = ready;
        performance.mark('edition-search-with-pagefind');
        return ready;
      },
      (error) => this.#giveUp(error),
    );
    return this.#pagefind;
  }

  /**
   * The answer of the first parts of the index that settle it, see `isSettled`; `whole` may add how
   * many notes there are.
   *
   * @param effort - of a large collection, see `LargeSearch`
   * @throws where not even the records can be loaded
   */
  async answer(query: string, options: SearchOptions, effort = 0): Promise<Answered> {
    if (!this.#isSmall) return this.#answerLarge(query, options, effort);
    const searchBehind = this.#ready;
    try {
      if (searchBehind)
        return { ...(await searchBehind(query, options)), engine: 'pagefind' };
    } catch (error) {
      this.#giveUp(error);
    }
    for (const part of indexParts) {
      const searched = await this.#searchUpTo(part, query, options);
      if (isSettled(searched.answer, part)) return { ...searched, engine: 'records' };
    }
    throw new Error('Expected the whole index to settle every query');
  }

  get #largeSearch(): LargeSearch {
    this.#large ??= new LargeSearch(
      this.#isPossible
        ? largeSource(this.#root, this.#data, this.#version)
        : diskSource(this.#data),
    );
    return this.#large;
  }

  async #answerLarge(
    query: string,
    options: SearchOptions,
    effort: number,
  ): Promise<Answered> {
    const engine = this.#isPossible ? 'pagefind' : 'records';
    try {
      return { ...(await this.#largeSearch.search(query, options, effort)), engine };
    } catch (error) {
      // A later search may try again.
      this.#large = undefined;
      throw error;
    }
  }

  /** The answer of all records and notes to a query that some may have answered before. */
  whole(query: string, options: SearchOptions): Promise<Searched> {
    return this.#searchUpTo('notes', query, options);
  }

  async #searchUpTo(
    part: Part,
    query: string,
    options: SearchOptions,
  ): Promise<Searched> {
    try {
      const open = await this.#open(part);
      return { open, answer: search(open, query, options) };
    } catch (error) {
      // A later search may try again, and try both.
      this.#upTo.clear();
      this.#pagefind = undefined;
      throw error;
    }
  }

  #open(part: Part): Promise<PreparedIndex> {
    const opened = this.#upTo.get(part) ?? this.#load(part);
    this.#upTo.set(part, opened);
    return opened;
  }

  async #load(part: Part): Promise<PreparedIndex> {
    if (part === 'records') return prepareIndex(await this.#data.get('records'));
    const before = await this.#open(part === 'notes' ? 'names' : 'records');
    return joinPart(before, await this.#data.get(part));
  }

  /**
   * Put a query that the records have answered to Pagefind too, which answers from here on.
   *
   * @returns whether it does
   */
  async handOver(
    query: string,
    options: SearchOptions,
    { answer }: Searched,
  ): Promise<boolean> {
    // One query is enough, however many are typed while Pagefind loads.
    if (this.#isHandingOver) return false;
    this.#isHandingOver = true;
    try {
      const searchBehind = await this.prepare();
      const again = await searchBehind?.(query, options);
      if (!again) return false;
      if (JSON.stringify(again.answer) !== JSON.stringify(answer))
        throw new Error('Expected Pagefind to give the same answer');
      return true;
    } catch (error) {
      this.#giveUp(error);
      return false;
    } finally {
      this.#isHandingOver = false;
    }
  }

  /** The records have it all: Pagefind is not asked again as long as they can be loaded. */
  #giveUp(error: unknown): undefined {
    this.#ready = undefined;
    this.#pagefind = Promise.resolve(undefined);
    performance.mark('edition-search-without-pagefind', { detail: String(error) });
  }
}
