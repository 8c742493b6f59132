import type { LargeSource, Places } from '../../../search/large/index.ts';
import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchData } from './search-data.ts';

/**
 * The parts of a large index as the site has them: Pagefind’s indexes of the segments, each merged
 * into one when it is first asked, and the files below `search/`.
 *
 * @param root - the site's root, relative to the page
 * @param version - of the edition; the page asks for some of Pagefind's files ahead, by this
 */
export function largeSource(
  root: string,
  data: SearchData,
  version: string,
): LargeSource {
  // In a worker every file would come a turn later; what is asked for here is answered at once.
  const loading = loadPagefind(root, { noWorker: true, metaCacheTag: version });
  // It fails where it is awaited.
  loading.catch(() => undefined);
  const merged = new Map<number, Promise<unknown>>([[0, loading]]);
  const withSegments = async (segments: readonly number[]): Promise<Pagefind> => {
    const pagefind = await loading;
    const { segments: all } = await data.get('root');
    await Promise.all(
      segments.map((segment) => {
        const path = new URL(`${root}${all[segment]?.path ?? ''}`, document.baseURI).href;
        const own = merged.get(segment) ?? pagefind.mergeIndex(path);
        merged.set(segment, own);
        own.catch(() => merged.delete(segment));
        return own;
      }),
    );
    return pagefind;
  };
  return {
    root: () => data.get('root'),
    words: (shard) => data.get(`words/${shard}`),
    names: (shard) => data.get(`names/${shard}`),
    block: (slug, block) => data.get(`passages/${slug}/${block}`),
    async places(words, segments) {
      const pagefind = await withSegments(segments);
      const found = await Promise.all(
        words.map(async (word) => [word, placesIn(await pagefind.search(word))] as const),
      );
      return new Map(found);
    },
    expect(words) {
      loading
        .then((pagefind) => Promise.all(words.map((word) => pagefind.preload(word))))
        // What cannot be loaded is missed where it is asked for.
        .catch(() => undefined);
    },
    async documents(segments) {
      const { results } = await (await withSegments(segments)).search(null);
      return results.map(({ id }) => id);
    },
  };
}

function placesIn({ results }: Awaited<ReturnType<Pagefind['search']>>): Places {
  return new Map(results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
}
