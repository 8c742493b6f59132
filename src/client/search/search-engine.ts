import type { PreparedIndex, SearchOptions } from '../../search/index.ts';
import { prepareIndex, search } from '../../search/index.ts';
import type { Search, Searched } from './behind-pagefind.ts';
import { searchBehindPagefind } from './behind-pagefind.ts';
import { SearchData } from './search-data.ts';

export interface Answered extends Searched {
  /** What found the passages: Pagefind's index, or the embedded records alone. */
  readonly engine: 'pagefind' | 'records';
}

/** Up to here the embedded records are less than Pagefind itself, and give the first answer. */
const mostRecords = 500;

/**
 * Answers queries: behind Pagefind once it is there, else from the embedded records, with the same
 * answer.
 */
export class SearchEngine {
  readonly #root: string;
  readonly #data: SearchData;
  readonly #isSmall: boolean;
  /** From a disk nothing can be fetched; some browsers have WebAssembly turned off. */
  readonly #isPossible = location.protocol !== 'file:' && typeof WebAssembly === 'object';
  #pagefind: Promise<Search | undefined> | undefined;
  #ready: Search | undefined;
  #all: Promise<PreparedIndex> | undefined;
  #isHandingOver = false;

  /**
   * @param root - the site's root, relative to the page
   * @param records - how many there are
   */
  constructor(root: string, records: number) {
    this.#root = root;
    this.#data = new SearchData(root);
    this.#isSmall = records <= mostRecords;
  }

  /** Load Pagefind, once. Resolves with nothing where it cannot be had. */
  prepare(): Promise<Search | undefined> {
    if (!this.#isPossible) return Promise.resolve(undefined);
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

  /** @throws where not even the records can be loaded */
  async answer(query: string, options: SearchOptions): Promise<Answered> {
    const searchBehind = this.#isSmall ? this.#ready : await this.prepare();
    try {
      if (searchBehind)
        return { ...(await searchBehind(query, options)), engine: 'pagefind' };
    } catch (error) {
      this.#giveUp(error);
    }
    this.#all ??= this.#data.all().then(prepareIndex);
    try {
      const open = await this.#all;
      return { open, answer: search(open, query, options), engine: 'records' };
    } catch (error) {
      // A later search may try again, and try both.
      this.#all = undefined;
      this.#pagefind = undefined;
      throw error;
    }
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
