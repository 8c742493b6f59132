/** A typed link, as in `<link rel href type>`. */
export interface TypedLink {
  readonly rel:
    | 'cite-as'
    | 'describedby'
    | 'item'
    /** An item that says the same as the page, for those who look for that. */
    | 'item alternate'
    | 'collection'
    | 'type'
    | 'linkset';
  readonly href: string;
  readonly type?: string;
}

/** What a page of a document or passage says of itself to machines. */
export interface Signposts {
  /** What the document is, or is a part of, in schema.org’s terms. */
  readonly type: 'ArchiveComponent' | 'CreativeWork';
  /** The permanent address, once there is one. */
  readonly citeAs: string | undefined;
  /** Files that describe it: RIS, BibTeX, CSL-JSON. */
  readonly descriptions: readonly FileLink[];
  /** The thing itself in other forms, or the parts of a whole. */
  readonly items: readonly FileLink[];
  /** The whole a part belongs to. */
  readonly collection: string | undefined;
  readonly linkset: string;
}

export interface FileLink {
  readonly href: string;
  readonly type: string;
}

/** The media types that pages and files promise; `integrations/hosts` lets hosts keep the promise. */
export const mediaTypes = {
  ris: 'application/x-research-info-systems',
  bibtex: 'application/x-bibtex',
  cslJson: 'application/vnd.citationstyles.csl+json',
  linkset: 'application/linkset+json',
  atom: 'application/atom+xml',
  openSearch: 'application/opensearchdescription+xml',
  html: 'text/html',
  script: 'text/javascript',
  svg: 'image/svg+xml',
} as const;

/**
 * The links FAIR Signposting asks for. There is no `license` link: no one licence covers text,
 * notes and code; and no `author`, since no address of a person is verified.
 */
export function signpostLinks(signposts: Signposts): readonly TypedLink[] {
  const { type, citeAs, descriptions, items, collection, linkset } = signposts;
  return [
    ...(citeAs === undefined ? [] : [{ rel: 'cite-as' as const, href: citeAs }]),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${type}` },
    ...descriptions.map((file) => ({ rel: 'describedby' as const, ...file })),
    ...items.map((file) => ({ rel: 'item' as const, ...file })),
    ...(collection === undefined
      ? []
      : [{ rel: 'collection' as const, href: collection, type: mediaTypes.html }]),
    { rel: 'linkset', href: linkset, type: mediaTypes.linkset },
  ];
}

/**
 * The links of pages as a linkset (RFC 9264).
 *
 * @param contexts - the address of each page, with its links
 */
export function linksetJson(
  contexts: readonly { readonly anchor: string; readonly links: readonly TypedLink[] }[],
): string {
  const linkset = contexts.map(({ anchor, links }) => {
    const targets: Record<string, Omit<TypedLink, 'rel'>[]> = {};
    for (const { rel, ...target } of links) {
      // A linkset does not point at itself.
      if (rel === 'linkset') continue;
      targets[rel] = [...(targets[rel] ?? []), target];
    }
    return { anchor, ...targets };
  });
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
