import type { Entry } from '../../edition/index.ts';
import { anchorName } from '../../wording/passages.ts';
import type { Book } from './book.ts';
import { bookFiles } from './book.ts';
import type { BookPage } from './xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/** Whom and what the record mentions, each with the paragraphs that do; nothing if it is no one. */
export function registersPage(book: Book): BookPage | undefined {
  const { registers, wording, collection } = book;
  if (registers.length === 0) return undefined;
  const sections = registers.map(({ name, entries }) => ({
    id: name,
    title: wording.names.registers[name],
    entries,
  }));
  return {
    name: bookFiles.registers,
    title: wording.files.book.registers,
    language: collection.site.language,
    part: 'backmatter',
    sections: sections.map(({ id, title }) => ({ id, title })),
    body: [
      element('h1', {}, escapeXml(wording.files.book.registers)),
      ...sections.map(({ id, title, entries }) =>
        element(
          'section',
          { id: `register-${id}` },
          element('h2', { id }, escapeXml(title)),
          ...entries.map((entry) => entryXhtml(entry, book)),
        ),
      ),
    ].join('\n'),
  };
}

function entryXhtml(entry: Entry, { edition, wording, say, collection }: Book): string {
  const { id, heading, language, dates, note, certainty } = entry;
  const foreign = language === collection.site.language ? undefined : language;
  const passages = new Set(
    edition.mentions.flatMap((mention) => (mention.entry === id ? mention.passage : [])),
  );
  const places = [...passages].map((passage) =>
    element(
      'a',
      { href: `${bookFiles.record}#${passage}` },
      escapeXml(anchorName(passage, '\u00A0', wording.names)),
    ),
  );
  return element(
    'div',
    { class: 'entry', id },
    element('h3', { lang: foreign }, escapeXml(heading)),
    dates
      ? element('p', {}, escapeXml(withCertainty(dates.text, dates.certainty, wording)))
      : '',
    element('p', {}, escapeXml(withCertainty(note, certainty, wording))),
    element(
      'p',
      {},
      say(escapeXml(wording.files.book.mentionedIn), { list: places.join(', ') }),
    ),
  );
}

function withCertainty(
  text: string,
  certainty: Entry['certainty'],
  { names }: Book['wording'],
): string {
  const sure = names.certainty[certainty];
  return sure === '' ? text : `${text} (${sure})`;
}
