import { loadScript } from '../dom/load-script.ts';
import type { exportResults } from './export-results.ts';

/** What `search-more.ts` adds to the search page. */
export interface SearchMore {
  readonly exportResults: typeof exportResults;
  readonly showSearchKeys: () => void;
}

/**
 * Load it, once.
 *
 * @param root - the site's root, relative to the page
 */
export async function loadMore(root: string): Promise<SearchMore> {
  await loadScript(`${root}client/search-more.js`);
  const { editionSearchMore: more } = self;
  if (!more) throw new Error('Expected the script to say what it adds');
  return more;
}
