import { prepareRecords } from '../../../search/index/prepared-record.ts';
import type { LargeSource, Places } from '../../../search/large/index.ts';
import { documentId } from '../../../search/large/index-words.ts';
import { layOut } from '../../../search/large/lay-out.ts';
import type { SearchData } from './search-data.ts';

/**
 * The parts of a large index where Pagefind cannot run, as from a disk: the places of words are
 * looked up in the documents themselves, one after another, which takes as long as reading them.
 * What is mentioned is found where it is marked.
 */
export function diskSource(data: SearchData): LargeSource {
  const documentsOf = async (segments: readonly number[]): Promise<readonly string[]> => {
    const slugs = await Promise.all(
      segments.map((segment) => data.get(`slugs/${segment}`)),
    );
    return slugs.flat();
  };
  const laidOut = async (slug: string) => {
    const index = await data.get(`documents/${slug}`);
    const id = documentId(slug, index.records[0]?.date);
    return { id, ...layOut(index, prepareRecords(index), new Map()) };
  };
  return {
    root: () => data.get('root'),
    words: (shard) => data.get(`words/${shard}`),
    names: (shard) => data.get(`names/${shard}`),
    async block(slug, block) {
      // The files of passages may be cut otherwise: they know more names.
      const found = (await laidOut(slug)).blocks[block];
      if (!found) throw new Error('Expected the places of words to be in a block');
      return found;
    },
    expect: () => undefined,
    async places(words, segments) {
      const wanted = new Set(words);
      const found = new Map<string, Map<string, number[]>>();
      for (const slug of await documentsOf(segments)) {
        const { id, words: own } = await laidOut(slug);
        for (const [at, word] of own.entries()) {
          if (!wanted.has(word)) continue;
          const places: Map<string, number[]> = found.get(word) ?? new Map();
          const own = places.get(id) ?? [];
          found.set(word, places.set(id, own));
          own.push(at);
        }
      }
      return new Map(
        words.map((word): [string, Places] => [word, found.get(word) ?? new Map()]),
      );
    },
    async documents(segments) {
      const slugs = await documentsOf(segments);
      const found: string[] = [];
      for (const slug of slugs) found.push((await laidOut(slug)).id);
      return found;
    },
  };
}
