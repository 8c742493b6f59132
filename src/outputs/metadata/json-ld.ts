import type { Edition, EditionMetadata, Passage } from '../../edition/index.ts';
import type { Address } from '../citation/address.ts';
import type { Cited } from '../citation/cited.ts';
import { placeInWords, siteTitle } from '../citation/cited.ts';
import type { CslName } from '../citation/csl-item.ts';
import { nameInOrder, withoutMarkup } from '../citation/csl-item.ts';

/** A schema.org description; what is not known is left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What is described, and what it is a part of. */
export interface Described {
  readonly edition: Edition;
  readonly site: EditionMetadata;
  readonly cited: Cited;
  /** The edition’s own address. */
  readonly home: Address;
}

/** An item of an archive, where a document is declared to be kept or published by one. */
export function documentType({
  metadata: { citation },
}: Pick<Edition, 'metadata'>): 'ArchiveComponent' | 'CreativeWork' {
  return citation?.archive || citation?.published ? 'ArchiveComponent' : 'CreativeWork';
}

/**
 * A document: what was recorded at a meeting. Those present attended that event;
 * they are not its authors.
 *
 * @param rights - the page that says what may be done with it: no one licence covers it
 */
export function documentJsonLd(
  { edition, site, cited, home }: Described,
  rights?: Address,
): JsonLd {
  const { metadata, statistics } = edition;
  const { item, address } = cited;
  const published = metadata.citation?.published;
  return known({
    '@context': 'https://schema.org',
    '@type': documentType(edition),
    '@id': address.url,
    url: address.url,
    name: withoutMarkup(item.title),
    alternateName: metadata.shortTitle,
    inLanguage: metadata.language,
    temporalCoverage: metadata.date,
    dateCreated: metadata.date,
    abstract: item.abstract,
    wordCount: statistics.words.speech + statistics.words.narration,
    // Whoever wrote it down; those who speak in it attended what it records.
    author: item.contributor?.map(person),
    contributor: item.contributor?.map(asRecordKeeper),
    translator: item.translator?.map(person),
    ...editionDates(site),
    usageInfo: rights?.url,
    recordedAt: known({
      '@type': 'Event',
      name: withoutMarkup(metadata.shortTitle),
      startDate: metadata.date,
      attendee: metadata.participants.map(({ name }) => ({ '@type': 'Person', name })),
    }),
    isBasedOn:
      published &&
      known({
        '@type': 'CreativeWork',
        name: [published.name, published.number].filter(Boolean).join(', '),
        url: published.url,
      }),
    isPartOf: siteJsonLd(site, home),
  });
}

/**
 * The least that finds a document and tells it from others, for the page whose bytes are counted;
 * the page on citing it has the whole. Of dates it has the record's alone, which web clippers would
 * pass over for that of the edition.
 */
export function briefDocumentJsonLd(described: Described): JsonLd {
  const whole = documentJsonLd(described);
  const { recordedAt, contributor, alternateName, wordCount, abstract, ...rest } = whole;
  const { isPartOf, isBasedOn, temporalCoverage, inLanguage, ...dated } = rest;
  const { datePublished, ...brief } = dated;
  return known({
    ...brief,
    author: described.cited.item.contributor?.map((name) => ({
      '@type': 'Person',
      name: nameInOrder(name),
    })),
  });
}

/** A passage: a quotation where somebody speaks, with whoever wrote it down. */
export function passageJsonLd(
  { edition, site, cited, home }: Described,
  passage: Passage,
  document: Address,
): JsonLd {
  const { item, address } = cited;
  const { metadata } = edition;
  return known({
    '@context': 'https://schema.org',
    '@type': passage.speaker ? 'Quotation' : 'CreativeWork',
    '@id': address.url,
    url: address.url,
    identifier: passage.id,
    name: [metadata.shortTitle, placeInWords(cited)].filter(Boolean).join(', '),
    text: passage.text.trim(),
    inLanguage: metadata.language,
    temporalCoverage: metadata.date,
    author: item.author?.map(person),
    contributor: item.contributor?.map(asRecordKeeper),
    translator: item.translator?.map(person),
    ...editionDates(site),
    isPartOf: known({
      '@type': documentType(edition),
      '@id': document.url,
      name: metadata.title.text,
      isPartOf: siteJsonLd(site, home),
    }),
  });
}

/** Any other page: an essay, an entry, a list. */
export function pageJsonLd(
  { title, description }: { readonly title: string; readonly description: string },
  site: EditionMetadata,
  address: Address,
  home: Address,
): JsonLd {
  return known({
    '@context': 'https://schema.org',
    '@type': address.path === home.path ? 'WebSite' : 'WebPage',
    '@id': address.url,
    url: address.url,
    name: title,
    description,
    inLanguage: site.language,
    ...editionDates(site),
    isPartOf: address.path === home.path ? undefined : siteJsonLd(site, home),
  });
}

/** JSON-LD for a `<script>` element, which a `<` in the text could otherwise end. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function siteJsonLd(site: EditionMetadata, { url }: Address): JsonLd {
  return known({
    '@type': 'WebSite',
    '@id': url,
    name: siteTitle(site),
    ...editionDates(site),
    inLanguage: site.language,
    editor: site.editors.map(({ name, url: of }) =>
      known({ '@type': 'Person', name, url: of }),
    ),
    publisher: site.publisher && { '@type': 'Organization', name: site.publisher },
  });
}

/** Of everything this edition publishes; a record is older. */
function editionDates({ version, date }: EditionMetadata): JsonLd {
  return { version, datePublished: date };
}

function asRecordKeeper(name: CslName): JsonLd {
  return { '@type': 'Role', roleName: 'record keeper', contributor: person(name) };
}

function person(name: CslName): JsonLd {
  return known({
    '@type': 'Person',
    name: nameInOrder(name),
    familyName: name.family,
    givenName: name.given,
  });
}

/** Without what is not known, and without empty lists. */
function known(fields: Readonly<Record<string, unknown>>): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
