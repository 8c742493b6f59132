/** What this edition uses of Pagefind's browser API. */
export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (
    query: string,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

export interface PagefindResult {
  /** `/`, the document, and the anchor. */
  readonly url: string;
  /** Words around the hits, with `mark` elements and escaped for HTML. */
  readonly excerpt: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** @param root - the site's root, relative to the page */
export async function loadPagefind(root: string): Promise<Pagefind> {
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI).href;
  // The module is written by the build and has no types of its own.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 36 });
  return pagefind;
}
