import type { Edition, Passage } from '../edition/index.ts';
import type { Cited, FormattedCitation } from '../exports/index.ts';
import {
  addressFrom,
  citeEdition,
  citeEntry,
  citeNote,
  citePage,
  citeRange,
} from '../exports/index.ts';
import { textFragment } from '../search/index.ts';
import { citationsFor, citedDocument, citedPassage } from './cite.ts';
import {
  documentSlugs,
  editionOf,
  siteMetadata,
  sitePages,
  siteRegisters,
} from './read-content.ts';
import type { Routes } from './routes.ts';
import { pagePaths } from './routes.ts';

export interface CitationExample {
  readonly title: string;
  /** Where what is cited stands, seen from the page of the examples. */
  readonly href: string;
  readonly citations: readonly FormattedCitation[];
}

/** One thing of each kind, cited from the first document of the site. */
export function citationExamples(routes: Routes): readonly CitationExample[] {
  const site = siteMetadata();
  const [slug] = documentSlugs();
  const edition = slug === undefined ? undefined : editionOf(slug);
  const [page] = sitePages();
  const example = (title: string, href: string, cited: Cited) => ({
    title,
    href,
    citations: citationsFor(cited),
  });
  return [
    example('The edition', routes.home, citeEdition(site, addressFrom(site.url, ''))),
    ...(edition ? documentExamples(edition, routes, example) : []),
    ...(page
      ? [
          example(
            `A page of the edition: ${page.metadata.title}`,
            routes.page(page.slug),
            citePage(
              { slug: page.slug, title: page.metadata.title },
              site,
              addressFrom(site.url, pagePaths.page(page.slug)),
            ),
          ),
        ]
      : []),
    ...entryExamples(routes, example),
  ];
}

type Example = (title: string, href: string, cited: Cited) => CitationExample;

function documentExamples(
  edition: Edition,
  routes: Routes,
  example: Example,
): CitationExample[] {
  const site = siteMetadata();
  const { slug, passages, apparatus } = edition;
  const [note] = apparatus.notes;
  const speech = passages.filter(({ speaker }) => speaker);
  const [first, , last] = speech.slice(Math.floor(speech.length / 2));
  return [
    example('A document', routes.document(slug), citedDocument(edition)),
    ...(first
      ? [
          example(
            `A paragraph: ¶ ${first.number}`,
            routes.passage(slug, first.id),
            citedPassage(edition, first),
          ),
        ]
      : []),
    ...(first && last
      ? [
          example(
            `A range: ¶¶ ${first.number}–${last.number}`,
            `${routes.document(slug)}${rangeFragment(edition, first, last)}`,
            citeRange(
              edition,
              [first, last],
              site,
              addressFrom(
                site.url,
                `${pagePaths.document(slug)}${rangeFragment(edition, first, last)}`,
              ),
            ),
          ),
        ]
      : []),
    ...(note
      ? [
          example(
            `A note of this edition: ${note.number}`,
            `${routes.notes(slug)}#${note.id}`,
            citeNote(
              edition,
              note,
              site,
              addressFrom(site.url, `${pagePaths.notes(slug)}#${note.id}`),
            ),
          ),
        ]
      : []),
  ];
}

function entryExamples(routes: Routes, example: Example): CitationExample[] {
  const site = siteMetadata();
  const [entry] = siteRegisters().entries.values();
  if (!entry) return [];
  return [
    example(
      `A register entry: ${entry.heading}`,
      routes.entry(entry.register, entry.id),
      citeEntry(
        entry,
        site,
        addressFrom(site.url, pagePaths.entry(entry.register, entry.id)),
      ),
    ),
  ];
}

/** From the first words of one passage to the last of another: the browser marks all between. */
function rangeFragment({ passages }: Edition, first: Passage, last: Passage): string {
  const text = (some: readonly Passage[]) => some.map((one) => `${one.text}\n`).join('');
  const start = text(passages.slice(0, passages.indexOf(first))).length;
  const end = text(passages.slice(0, passages.indexOf(last) + 1)).length;
  const directive = textFragment(text(passages), start, end);
  return directive ? `#${first.id}:~:${directive}` : `#${first.id}`;
}
