/** The style of citations, on every page that has some. */
export const citationStyle = 'citation-style';

/** Where a reader stopped in a document: the anchor of a paragraph, `p27`. */
export function lastPositionIn(slug: string): string {
  return `place:${slug}`;
}

/** Where something is kept: for good, or as long as the tab is open. */
type Store = 'localStorage' | 'sessionStorage';

/** What a reader chose before, or nothing: storage may be forbidden, and then nothing is kept. */
export function recall(name: string, store: Store = 'localStorage'): string | null {
  try {
    return globalThis[store].getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string, store: Store = 'localStorage'): void {
  try {
    globalThis[store].setItem(name, value);
  } catch {
    // The choice still holds for this page.
  }
}

/**
 * Keep a choice for reading, and write it on <html> as the script in the head does when a page opens.
 *
 * @param name - `page-…` of the page as a whole, `show-…` of a layer of the record
 */
export function choose(name: string, value: string): void {
  keep(name, value);
  document.documentElement.dataset[name.slice('page-'.length)] = value;
}
