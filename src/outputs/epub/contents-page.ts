import type { Book } from './book.ts';
import { bookFiles } from './book.ts';
import { pageId } from './record-page.ts';
import type { BookPage } from './xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/**
 * The navigation document: contents, landmarks, and the paragraphs in the place of a list of pages.
 *
 * @param pages - of the book, in order
 */
export function contentsPage(book: Book, pages: readonly BookPage[]): BookPage {
  const { book: words } = book.wording.files;
  const contents = pages.map(({ name, title, sections }) => {
    const parts = sections.map((section) => item(`${name}#${section.id}`, section.title));
    return item(name, title, parts.length === 0 ? '' : element('ol', {}, ...parts));
  });
  const landmarks = pages.flatMap(({ name, title, part }, index) =>
    pages.findIndex((other) => other.part === part) === index
      ? item(name, title, '', part)
      : [],
  );
  const paragraphs = book.edition.passages.flatMap(({ number }) =>
    number === undefined ? [] : item(`${bookFiles.record}#${pageId(number)}`, number),
  );
  return {
    name: bookFiles.contents,
    title: words.contents,
    language: book.collection.site.language,
    part: 'frontmatter',
    sections: [],
    body: [
      navigation('toc', 'doc-toc', words.contents, 'h1', contents),
      navigation('landmarks', undefined, words.landmarks, 'h2', landmarks),
      paragraphs.length === 0
        ? ''
        : navigation('page-list', 'doc-pagelist', words.paragraphs, 'h2', paragraphs),
    ].join('\n'),
  };
}

function navigation(
  type: string,
  role: string | undefined,
  title: string,
  heading: string,
  items: readonly string[],
): string {
  return element(
    'nav',
    { 'epub:type': type, role, id: type, 'aria-labelledby': `${type}-title` },
    element(heading, { id: `${type}-title` }, escapeXml(title)),
    element('ol', {}, ...items),
  );
}

function item(href: string, text: string, below = '', type?: string): string {
  return element(
    'li',
    {},
    element('a', { href, 'epub:type': type }, escapeXml(text)),
    below,
  );
}
