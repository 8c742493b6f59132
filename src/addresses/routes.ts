/**
 * Every address of the site. A page is named by its folder below the site's root (`''` for the
 * home page); `routesFrom` writes addresses relative to one, so that the site works at any path.
 */
export interface Routes {
  readonly home: string;
  readonly search: string;
  /** All documents by year, in an edition of many. */
  readonly documents: string;
  /** An editorial page. */
  readonly page: (slug: string) => string;
  readonly document: (slug: string) => string;
  /** A place in a document: `../1961-02-10-hoxha-pak/#p12`. */
  readonly passage: (slug: string, id: string) => string;
  /** The page of one passage: `../1961-02-10-hoxha-pak/p12/`. */
  readonly passagePage: (slug: string, id: string) => string;
  /** How to cite a document. */
  readonly cite: (slug: string) => string;
  /** A document in every format. */
  readonly downloads: (slug: string) => string;
  /** The index of a register, and one of its entries. */
  readonly register: (name: string) => string;
  readonly entry: (register: string, id: string) => string;
  /** What the signs of a document mean. */
  readonly key: (slug: string) => string;
  /** The uncertain readings of a document; its provenance. */
  readonly doubt: (slug: string) => string;
  readonly provenance: (slug: string) => string;
  /** All notes of this edition on a document, with their sources. */
  readonly notes: (slug: string) => string;
  /** A document in pictures. */
  readonly figures: (slug: string) => string;
  /** What each version of a document read, and one of them whole. */
  readonly versions: (slug: string) => string;
  readonly version: (slug: string, version: string) => string;
  readonly howToCite: string;
  readonly bibliography: string;
  /** The dated events of the register in their order. */
  readonly chronology: string;
  readonly diagnostics: string;
  /** Every file of the site, for whoever copies it. */
  readonly files: string;
  /** The picture whose words are a mark's where no style sheet draws it. */
  readonly mark: string;
  /** A file at the root: `favicon.svg`, `client/search.js`. */
  readonly file: (path: string) => string;
}

export const pagePaths = {
  home: '',
  search: 'search/',
  documents: 'documents/',
  page: (slug: string) => `${slug}/`,
  document: (slug: string) => `${slug}/`,
  passagePage: (slug: string, id: string) => `${slug}/${id}/`,
  cite: (slug: string) => `${slug}/cite/`,
  downloads: (slug: string) => `${slug}/downloads/`,
  register: (name: string) => `${name}/`,
  entry: (register: string, id: string) => `${register}/${id}/`,
  key: (slug: string) => `${slug}/key/`,
  doubt: (slug: string) => `${slug}/doubt/`,
  provenance: (slug: string) => `${slug}/provenance/`,
  notes: (slug: string) => `${slug}/notes/`,
  figures: (slug: string) => `${slug}/figures/`,
  versions: (slug: string) => `${slug}/versions/`,
  version: (slug: string, version: string) => `${slug}/v/${version}/`,
  howToCite: 'how-to-cite/',
  bibliography: 'bibliography/',
  chronology: 'chronology/',
  diagnostics: 'diagnostics/',
  files: 'files/',
} as const;

/** @param page - the page the addresses stand on, as in `pagePaths` */
export function routesFrom(page: string): Routes {
  const here = segmentsOf(page);
  return routesBy((path) => {
    const there = segmentsOf(path);
    let same = 0;
    while (same < here.length && here[same] === there[same]) same += 1;
    return (
      `${'../'.repeat(here.length - same)}${path.split('/').slice(same).join('/')}` ||
      './'
    );
  });
}

/** @param root - the site's root as the page writes it: `/edition/` */
export function routesBelow(root: string): Routes {
  return routesBy((path) => `${root}${path}`);
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** @param to - the address of a path below the site's root */
function routesBy(to: (path: string) => string): Routes {
  return {
    home: to(pagePaths.home),
    search: to(pagePaths.search),
    documents: to(pagePaths.documents),
    page: (slug) => to(pagePaths.page(slug)),
    document: (slug) => to(pagePaths.document(slug)),
    passage: (slug, id) => `${to(pagePaths.document(slug))}#${id}`,
    passagePage: (slug, id) => to(pagePaths.passagePage(slug, id)),
    cite: (slug) => to(pagePaths.cite(slug)),
    downloads: (slug) => to(pagePaths.downloads(slug)),
    register: (name) => to(pagePaths.register(name)),
    entry: (register, id) => to(pagePaths.entry(register, id)),
    key: (slug) => to(pagePaths.key(slug)),
    doubt: (slug) => to(pagePaths.doubt(slug)),
    provenance: (slug) => to(pagePaths.provenance(slug)),
    notes: (slug) => to(pagePaths.notes(slug)),
    figures: (slug) => to(pagePaths.figures(slug)),
    versions: (slug) => to(pagePaths.versions(slug)),
    version: (slug, version) => to(pagePaths.version(slug, version)),
    howToCite: to(pagePaths.howToCite),
    bibliography: to(pagePaths.bibliography),
    chronology: to(pagePaths.chronology),
    diagnostics: to(pagePaths.diagnostics),
    files: to(pagePaths.files),
    mark: to('mark.svg'),
    file: (path) => to(path),
  };
}

/** The absolute address of a page or file, where the site has one. */
export function absolute(url: string | undefined, path: string): string | undefined {
  return url === undefined ? undefined : new URL(path, url).href;
}
