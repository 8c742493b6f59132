import type { Book } from './book.ts';
import { bookAddress, bookFiles } from './book.ts';
import { proseXhtml } from './prose-xhtml.ts';
import type { BookPage } from './xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/** The introduction of the edition, where there is one. */
export function introductionPage(book: Book): BookPage | undefined {
  const { introduction, site } = book.collection;
  if (!introduction) return undefined;
  const { title, html, path } = introduction;
  return {
    name: bookFiles.introduction,
    title,
    language: site.language,
    part: 'frontmatter',
    sections: [],
    body: [
      element('h1', {}, escapeXml(title)),
      element(
        'section',
        { 'epub:type': 'introduction', role: 'doc-introduction', 'aria-label': title },
        proseXhtml(html, bookAddress(book, path)),
      ),
    ].join('\n'),
  };
}
