import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SearchIndex } from '../../search/index.ts';

/** The indexes of documents, packed: a tenth of what they take to be searched, to be read twice. */
export class KeptIndexes implements Iterable<SearchIndex> {
  readonly #packed: Uint8Array[] = [];

  get size(): number {
    return this.#packed.length;
  }

  add(index: SearchIndex): void {
    this.#packed.push(deflateRawSync(JSON.stringify(index), { level: 1 }));
  }

  *[Symbol.iterator](): Iterator<SearchIndex> {
    for (const packed of this.#packed) {
      // Only `add` writes them.
      yield JSON.parse(inflateRawSync(packed).toString()) as SearchIndex;
    }
  }
}
