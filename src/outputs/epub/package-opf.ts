import { editionInWords } from '../citation/cited.ts';
import type { CslName } from '../citation/csl-item.ts';
import { nameInOrder } from '../citation/csl-item.ts';
import type { Book } from './book.ts';
import { bookFiles } from './book.ts';
import { element, escapeXml } from './xhtml.ts';

/** What is in a book, in which order it is read, and what it says of itself. */
export function packageOpf(
  book: Book,
  pages: readonly string[],
  fonts: readonly string[],
): string {
  const { language } = book.edition.metadata;
  const manifest = [
    ...pages.map((name) => manifestItem(name, 'application/xhtml+xml')),
    manifestItem(bookFiles.contents, 'application/xhtml+xml', 'nav'),
    manifestItem('style.css', 'text/css'),
    ...fonts.map((name) => manifestItem(name, 'font/woff2')),
  ];
  const spine = pages.map((name) => element('itemref', { idref: idOf(name) }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...description(book), ...accessibility(book)].join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function description({ edition, collection, cited }: Book): readonly string[] {
  const { site } = collection;
  const { metadata } = edition;
  const { item, deposit } = cited;
  const source = [deposit?.name, deposit?.number, deposit?.url].filter(Boolean);
  const languages = new Set([metadata.language, site.language]);
  const abstract = item.abstract?.replaceAll(/\s+/gu, ' ');
  return [
    // The permanent address, else the name that the record has in the edition.
    element('dc:identifier', { id: 'id' }, escapeXml(cited.address.url ?? edition.slug)),
    element('dc:title', {}, escapeXml(metadata.title.text)),
    ...[...languages].map((language) => element('dc:language', {}, escapeXml(language))),
    ...people('rpy', item.contributor),
    ...people('trl', item.translator),
    ...people(
      'edt',
      site.editors.map(({ name }) => ({ literal: name })),
    ),
    ...(site.publisher ? [element('dc:publisher', {}, escapeXml(site.publisher))] : []),
    element('dc:date', {}, site.date),
    ...(abstract ? [element('dc:description', {}, escapeXml(abstract))] : []),
    ...(source.length > 0
      ? [element('dc:source', {}, escapeXml(source.join(', ')))]
      : []),
    // What counts as pages are the paragraphs as this edition numbers them.
    element('dc:source', { id: 'numbers' }, escapeXml(editionInWords(cited.edition))),
    element('meta', { refines: '#numbers', property: 'source-of' }, 'pagination'),
    // A day has no hours: it begins at midnight UTC.
    meta('dcterms:modified', `${site.date}T00:00:00Z`),
  ];
}

/** People with what they did, as MARC relators name it. */
function people(role: string, names: readonly CslName[] = []): readonly string[] {
  return names.flatMap((name, index) => {
    const id = `${role}-${index + 1}`;
    return [
      element('dc:contributor', { id }, escapeXml(nameInOrder(name))),
      element(
        'meta',
        { refines: `#${id}`, property: 'role', scheme: 'marc:relators' },
        role,
      ),
    ];
  });
}

/** There is no claim of conformance: it would need somebody who certifies it. */
function accessibility({ edition, wording }: Book): readonly string[] {
  const hasParagraphs = edition.statistics.paragraphs > 0;
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'ARIA'].map(feature),
    feature('displayTransformability'),
    ...(hasParagraphs ? ['pageBreakMarkers', 'pageNavigation'].map(feature) : []),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', wording.files.book.accessibility),
  ];
}

function feature(name: string): string {
  return meta('schema:accessibilityFeature', name);
}

function meta(property: string, content: string): string {
  return element('meta', { property }, escapeXml(content));
}

function manifestItem(href: string, type: string, properties?: string): string {
  return element('item', { id: idOf(href), href, 'media-type': type, properties });
}

function idOf(name: string): string {
  return name.replaceAll(/[^a-z\d]+/gu, '-');
}
