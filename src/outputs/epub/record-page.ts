import type { Passage } from '../../edition/index.ts';
import type { Book } from './book.ts';
import { bookFiles } from './book.ts';
import { notesOf } from './notes.ts';
import type { WordsOf } from './phrasing.ts';
import { wordsOf } from './phrasing.ts';
import type { BookPage } from './xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/** The record with its notes at its end, from where reading systems show them at their marks. */
export function recordPage(book: Book): BookPage {
  const { edition, wording } = book;
  const { label: title } = wording.record.record;
  const html = wordsOf(edition);
  const record = edition.flow.map((part) => {
    if (part.type === 'passage') {
      // Notes printed with the record stand below it.
      return part.node.type === 'noteDefinition' ? '' : passageXhtml(part, html, book);
    }
    const label = html.label(part);
    const heading =
      label === undefined
        ? element(
            'h2',
            { class: 'speaker unnamed', lang: edition.metadata.language },
            escapeXml(wording.names.passages.speakerNotNamed),
          )
        : element('h2', { class: 'speaker' }, label);
    return element(
      'section',
      { class: 'turn', id: part.id },
      heading,
      ...part.passages.map((passage) => passageXhtml(passage, html, book)),
    );
  });
  const notes = notesOf(book, html);
  return {
    name: bookFiles.record,
    title,
    language: edition.metadata.language,
    part: 'bodymatter',
    sections: notes.map(({ id, title }) => ({ id, title })),
    body: [
      element('h1', { lang: book.collection.site.language }, escapeXml(title)),
      ...record,
      ...notes.map(({ xhtml }) => xhtml),
    ].join('\n'),
  };
}

function passageXhtml(passage: Passage, html: WordsOf, book: Book): string {
  const { id, number, node, layer } = passage;
  const kind = `words ${layer} ${node.type}`;
  const text = html.passage(passage);
  if (node.type === 'heading') return element('h2', { id, class: kind }, text);
  return element(
    'div',
    { class: 'passage' },
    number === undefined
      ? ''
      : element(
          'span',
          {
            ...{ class: 'number', id: pageId(number), 'epub:type': 'pagebreak' },
            ...{ role: 'doc-pagebreak', 'aria-label': number },
          },
          escapeXml(number),
        ),
    node.type === 'abstract' || node.type === 'dateline'
      ? partTitle(node.type, book)
      : '',
    element('p', { id, class: kind }, text),
  );
}

/** The id of the place where a paragraph begins, for the list of paragraphs. */
export function pageId(number: string): string {
  return `paragraph-${number}`;
}

/** "Abstract, by the editors". */
function partTitle(part: 'abstract' | 'dateline', book: Book): string {
  const { edition, wording, say, collection } = book;
  const { parts } = wording.record;
  const who = edition.metadata.responsibility?.[part];
  const title =
    who === undefined ? parts[part] : say(parts.by, { part: parts[part], who });
  return element(
    'p',
    { class: 'part', lang: collection.site.language },
    escapeXml(title),
  );
}
