import { dateInWords } from '../../wording/dates.ts';
import { plainCitation } from '../citation/forms/plain-citation.ts';
import type { Book } from './book.ts';
import { bookFiles } from './book.ts';
import { signsOf } from './signs.ts';
import type { BookPage } from './xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/** What the record is, how it is cited, what its signs mean, and what may be done with it. */
export function titlePage(book: Book): BookPage {
  const { edition, collection, wording, cited } = book;
  const { metadata } = edition;
  const { book: words } = wording.files;
  const heading = (title: string) => element('h2', {}, escapeXml(title));
  const rights = rightsOf(book);
  return {
    name: bookFiles.title,
    title: words.titlePage,
    language: collection.site.language,
    part: 'frontmatter',
    sections: [],
    body: [
      element('h1', { lang: metadata.language }, escapeXml(metadata.title.text)),
      metadata.date === undefined
        ? ''
        : element(
            'p',
            { class: 'date' },
            escapeXml(dateInWords(metadata.date, wording.names)),
          ),
      participantsOf(book),
      heading(words.howToCite),
      element('p', { class: 'citation' }, escapeXml(plainCitation(cited))),
      heading(wording.record.key.title),
      signsOf(book),
      rights === '' ? '' : heading(wording.record.provenancePage.rights),
      rights,
      element('p', { class: 'fonts' }, escapeXml(words.fonts)),
    ].join('\n'),
  };
}

function participantsOf({ edition, wording }: Book): string {
  const { participants } = edition.metadata;
  if (participants.length === 0) return '';
  const items = participants.map(({ name, description }) =>
    element('li', {}, escapeXml([name, description].filter(Boolean).join(', '))),
  );
  return `${element('h2', {}, escapeXml(wording.record.provenancePage.present))}\n${element('ul', {}, ...items)}`;
}

/** The rights in each part, with how certain they are and where they are stated. */
function rightsOf({ edition, wording, say }: Book): string {
  const items = edition.metadata.rights.flatMap((statement) => {
    const { subject, value, certainty, note, source, url } = statement;
    const sure = wording.names.certainty[certainty];
    const parts = [
      value,
      sure === '' ? undefined : value === undefined ? sure : `(${sure})`,
      note,
      source && say(wording.files.book.source, { source }),
      url,
    ].filter((part) => part !== undefined);
    return [
      element('dt', {}, escapeXml(subject)),
      ...parts.map((part) => element('dd', {}, escapeXml(part))),
    ];
  });
  return items.length === 0 ? '' : element('dl', {}, ...items);
}
