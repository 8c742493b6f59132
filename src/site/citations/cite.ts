import { pagePaths } from '../../addresses/routes.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import type { Edition, EditorialNote, Passage, Source } from '../../edition/index.ts';
import type { Cited, FormattedCitation } from '../../outputs/index.ts';
import {
  addressFrom,
  citeDocument,
  citeEdition,
  citeEntry,
  citeNote,
  citePage,
  citePassage,
  sourceItem,
} from '../../outputs/index.ts';
import { siteFormatter } from './citation-styles.ts';

export type { Cited, FormattedCitation } from '../../outputs/index.ts';

/** A document as a whole, as it is cited. */
export function citedDocument(edition: Edition): Cited {
  const site = siteMetadata();
  return citeDocument(
    edition,
    site,
    addressFrom(site.url, pagePaths.document(edition.slug)),
  );
}

/** One passage. Its address is its place in the whole, which every reader of it sees in context. */
export function citedPassage(edition: Edition, passage: Passage): Cited {
  const site = siteMetadata();
  const path = `${pagePaths.document(edition.slug)}#${passage.id}`;
  return citePassage(edition, passage, site, addressFrom(site.url, path));
}

/** The edition as a whole. */
export function citedEdition(): Cited {
  const site = siteMetadata();
  return citeEdition(site, addressFrom(site.url, pagePaths.home));
}

/** A page of the edition, or the edition where it is the home page. */
export function citedPage(path: string, title: string): Cited {
  if (path === pagePaths.home) return citedEdition();
  const site = siteMetadata();
  const slug = path.replace(/\/$/u, '').replaceAll('/', '-');
  return citePage({ slug, title }, site, addressFrom(site.url, path));
}

/** A document as a version had it; its year is not known of one that is not published. */
export function citedVersion(edition: Edition, version: string): Cited {
  const site = siteMetadata();
  const date = edition.published[version] ?? site.date;
  const address = addressFrom(site.url, pagePaths.version(edition.slug, version));
  return citeDocument(edition, { ...site, version, date }, address);
}

/** An entry of a register. */
export function citedEntry(entry: Parameters<typeof citeEntry>[0]): Cited {
  const site = siteMetadata();
  const path = pagePaths.entry(entry.register, entry.id);
  return citeEntry(entry, site, addressFrom(site.url, path));
}

/** A note of this edition, where all of a document stand with their sources. */
export function citedNote(edition: Edition, note: EditorialNote): Cited {
  const site = siteMetadata();
  const path = `${pagePaths.notes(edition.slug)}#${note.id}`;
  return citeNote(edition, note, site, addressFrom(site.url, path));
}

/** In every style, the plain one last. */
export function citationsFor(cited: Cited): readonly FormattedCitation[] {
  return siteFormatter().citationsFor(cited);
}

/** A source as a bibliography prints it. */
export interface BibliographyEntry {
  readonly id: string;
  readonly source: Source;
  /** As Chicago has it, its address a link. */
  readonly html: string;
}

/** Sources as a bibliography has them: by who wrote them, or by title, without article. */
export function bibliographyOf(
  sources: Iterable<readonly [id: string, source: Source]>,
): readonly BibliographyEntry[] {
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  return [...sources]
    .map(([id, source]) => {
      const { html, text } = siteFormatter().bibliographyEntry(sourceItem(id, source));
      const key = text.replace(/^[^\p{L}\p{N}]*(?:(?:The|An?) )?/u, '');
      return {
        id,
        source,
        key,
        html: html.replace(address, (url) => `<a href="${url}">${breaking(url)}</a>`),
      };
    })
    .toSorted((a, b) => compare(a.key, b.key));
}

/** An address that breaks behind "/" and "_", and not within a word. */
function breaking(url: string): string {
  return url.replace(/(?<!:)[/_](?!\/)/gu, '$&<wbr>');
}

const address = /https?:\/\/\S+?(?=[.,]?(?:\s|$))/u;
