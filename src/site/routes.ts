/**
 * Every address of the site. A page is named by its folder below the site's root (`''` for the
 * home page); `routesFrom` writes addresses relative to one, so that the site works at any path.
 */
export interface Routes {
  readonly home: string;
  readonly search: string;
  /** An editorial page. */
  readonly page: (slug: string) => string;
  readonly document: (slug: string) => string;
  /** A place in a document, seen from anywhere: `../1961-02-10-hoxha-pak/#p12`. */
  readonly passage: (slug: string, id: string) => string;
  /** The index of a register, and one of its entries. */
  readonly register: (name: string) => string;
  readonly entry: (register: string, id: string) => string;
  /** Everything doubtful in a document; what is and is not known of it. */
  readonly doubt: (slug: string) => string;
  readonly provenance: (slug: string) => string;
  /** All notes of this edition on a document, with their sources. */
  readonly notes: (slug: string) => string;
  readonly bibliography: string;
  readonly diagnostics: string;
  /** A file at the root: `favicon.svg`, `client/search.js`. */
  readonly file: (path: string) => string;
}

export const pagePaths = {
  home: '',
  search: 'search/',
  page: (slug: string) => `${slug}/`,
  document: (slug: string) => `${slug}/`,
  register: (name: string) => `${name}/`,
  entry: (register: string, id: string) => `${register}/${id}/`,
  doubt: (slug: string) => `${slug}/doubt/`,
  provenance: (slug: string) => `${slug}/provenance/`,
  notes: (slug: string) => `${slug}/notes/`,
  bibliography: 'bibliography/',
  diagnostics: 'diagnostics/',
} as const;

/** @param page - the page the addresses stand on, as in `pagePaths` */
export function routesFrom(page: string): Routes {
  const up = '../'.repeat(page.split('/').filter((part) => part !== '').length);
  return routesBelow(up === '' ? './' : up);
}

/** @param root - the site's root as the page writes it: `./`, `../` or `/edition/` */
export function routesBelow(root: string): Routes {
  return {
    home: root,
    search: `${root}${pagePaths.search}`,
    page: (slug) => `${root}${pagePaths.page(slug)}`,
    document: (slug) => `${root}${pagePaths.document(slug)}`,
    passage: (slug, id) => `${root}${pagePaths.document(slug)}#${id}`,
    register: (name) => `${root}${pagePaths.register(name)}`,
    entry: (register, id) => `${root}${pagePaths.entry(register, id)}`,
    doubt: (slug) => `${root}${pagePaths.doubt(slug)}`,
    provenance: (slug) => `${root}${pagePaths.provenance(slug)}`,
    notes: (slug) => `${root}${pagePaths.notes(slug)}`,
    bibliography: `${root}${pagePaths.bibliography}`,
    diagnostics: `${root}${pagePaths.diagnostics}`,
    file: (path) => `${root}${path}`,
  };
}

/** The absolute address of a page or file, where the site has one. */
export function absolute(url: string | undefined, path: string): string | undefined {
  return url === undefined ? undefined : new URL(path, url).href;
}
