import type { Directory, IndexPart, SearchIndex } from '../../../search/index.ts';
import type {
  Block,
  InnerBlock,
  LargeRoot,
  NameShard,
  WordShard,
} from '../../../search/large/index.ts';
import { loadScript } from '../../dom/load-script.ts';

/** What each file below `search/` holds, by its path without the ending. */
interface Files {
  readonly records: SearchIndex;
  readonly names: IndexPart;
  readonly notes: IndexPart;
  readonly directory: Directory;
  readonly root: LargeRoot;
  readonly [slugs: `slugs/${number}`]: readonly string[];
  readonly [document: `documents/${string}`]: SearchIndex;
  readonly [words: `words/${number}`]: WordShard;
  readonly [names: `names/${number}`]: NameShard;
  readonly [block: `passages/${string}/${number}`]: Block | InnerBlock;
}

declare global {
  interface Window {
    /** Where the scripts below `search/` put what they hold. */
    editionSearch?: Partial<Files>;
  }
}

/** The files below `search/`: classic scripts, so that they load from a disk as well. */
export class SearchData {
  readonly #root: string;

  /** @param root - the site's root, relative to the page or absolute */
  constructor(root: string) {
    this.#root = root;
  }

  /** @throws where the file cannot be loaded, or holds nothing */
  async get<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
    await loadScript(`${this.#root}search/${name}.js`);
    const value: Files[Name] | undefined = self.editionSearch?.[name];
    if (value === undefined) throw new Error('Expected the file to hold search records');
    return value;
  }
}
