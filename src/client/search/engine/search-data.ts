import type { Directory, IndexPart, SearchIndex } from '../../../search/index.ts';
import { loadScript } from '../../dom/load-script.ts';

interface Loaded {
  readonly records?: SearchIndex;
  readonly names?: IndexPart;
  readonly notes?: IndexPart;
  readonly directory?: Directory;
  readonly [document: `documents/${string}`]: SearchIndex | undefined;
}

declare global {
  interface Window {
    /** Where the scripts below `search/` put what they hold. */
    editionSearch?: Loaded;
  }
}

/** The files below `search/`: classic scripts, so that they load from a disk as well. */
export class SearchData {
  readonly #root: string;

  /** @param root - the site's root, relative to the page or absolute */
  constructor(root: string) {
    this.#root = root;
  }

  async records(): Promise<SearchIndex> {
    await this.#load('records');
    return this.#expect(self.editionSearch?.records);
  }

  /** A part that follows the records. */
  async part(name: 'names' | 'notes'): Promise<IndexPart> {
    await this.#load(name);
    return this.#expect(self.editionSearch?.[name]);
  }

  async directory(): Promise<Directory> {
    await this.#load('directory');
    return this.#expect(self.editionSearch?.directory);
  }

  async document(slug: string): Promise<SearchIndex> {
    await this.#load(`documents/${slug}`);
    return this.#expect(self.editionSearch?.[`documents/${slug}`]);
  }

  #load(name: string): Promise<void> {
    return loadScript(`${this.#root}search/${name}.js`);
  }

  #expect<Value>(value: Value | undefined): Value {
    if (value === undefined) throw new Error('Expected the file to hold search records');
    return value;
  }
}
