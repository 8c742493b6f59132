/**
 * What a page has that others have not: the search index, which is a worker and WebAssembly, or
 * pictures that are documents of their own.
 */
export type PageKind = 'plain' | 'search' | 'record';
