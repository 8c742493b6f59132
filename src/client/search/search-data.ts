import type { Directory, SearchIndex } from '../../search/index.ts';

interface Loaded {
  readonly all?: SearchIndex;
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
  readonly #scripts = new Map<string, Promise<void>>();

  /** @param root - the site's root, relative to the page or absolute */
  constructor(root: string) {
    this.#root = root;
  }

  async all(): Promise<SearchIndex> {
    await this.#load('records');
    return this.#expect(self.editionSearch?.all);
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
    const known = this.#scripts.get(name);
    if (known) return known;
    const loading = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${this.#root}search/${name}.js`;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        // A later search may try again.
        this.#scripts.delete(name);
        script.remove();
        reject(new Error(`Failed to load ${script.src}`));
      });
      document.head.append(script);
    });
    this.#scripts.set(name, loading);
    return loading;
  }

  #expect<Value>(value: Value | undefined): Value {
    if (value === undefined) throw new Error('Expected the file to hold search records');
    return value;
  }
}
