import { pagePaths } from '../../addresses/routes.ts';
import { inlineProse } from '../../render/index.ts';
import { anchorName, capitalised, noteName } from '../../wording/passages.ts';
import type { Book } from './book.ts';
import { bookAddress } from './book.ts';
import type { WordsOf } from './phrasing.ts';
import { noteId } from './phrasing.ts';
import { proseXhtml } from './prose-xhtml.ts';
import { element, escapeXml } from './xhtml.ts';

/** Notes of one kind. */
export interface NoteSection {
  readonly id: string;
  readonly title: string;
  readonly xhtml: string;
}

/** The notes printed with a record, this edition's, and the corrections it suggests. */
export function notesOf(book: Book, html: WordsOf): readonly NoteSection[] {
  const { record, doubts } = book.wording.record;
  return [
    section(book, 'printed-notes', record.printedNotes, printedNotes(book, html)),
    section(book, 'notes', record.notes, ownNotes(book)),
    section(book, 'corrections', doubts.emendations, emendations(book)),
  ].flat();
}

function section(
  { collection }: Book,
  id: string,
  title: string,
  notes: readonly string[],
): readonly NoteSection[] {
  if (notes.length === 0) return [];
  const { language } = collection.site;
  const heading = element('h2', { lang: language }, escapeXml(title));
  const attributes = { class: 'notes', id, 'epub:type': 'footnotes' };
  return [{ id, title, xhtml: element('section', attributes, heading, ...notes) }];
}

function printedNotes(book: Book, html: WordsOf): readonly string[] {
  const { wording } = book;
  return book.edition.notes.map(({ id, passage, node, references }) =>
    footnote(book, {
      id,
      sign: `[${node.label}]`,
      name: capitalised(noteName(node.responsibility, wording.names)),
      back: references,
      xhtml: element('span', { id, class: 'words note' }, html.passage(passage)),
      language: book.edition.metadata.language,
    }),
  );
}

function ownNotes(book: Book): readonly string[] {
  const { edition, collection, wording, say } = book;
  const addressOf = bookAddress(book, pagePaths.document(edition.slug));
  const prose = (markdown: string) =>
    proseXhtml(
      inlineProse(markdown, (href) => href),
      addressOf,
    );
  return edition.apparatus.notes.map((note) => {
    const sure = wording.names.certainty[note.certainty];
    const sources = note.sources.map((cited) => {
      const { source: id, locator } =
        typeof cited === 'string' ? { source: cited, locator: undefined } : cited;
      const { title = id, URL: href } = collection.sources.get(id) ?? {};
      const name = href
        ? element('a', { href }, escapeXml(title))
        : element('cite', {}, escapeXml(title));
      return locator === undefined ? name : `${name}, ${escapeXml(locator)}`;
    });
    return footnote(book, {
      id: note.id,
      sign: String(note.number),
      name: say(wording.files.book.note, { number: note.number }),
      back: [{ id: `${note.id}-ref`, passage: note.passage }],
      xhtml: [
        prose(note.text),
        sure === '' ? '' : `(${escapeXml(sure)})`,
        note.more === undefined ? '' : prose(note.more),
        sources.length === 0
          ? ''
          : say(escapeXml(wording.files.book.sources), { list: sources.join('; ') }),
      ]
        .filter((part) => part !== '')
        .join(' '),
      language: collection.site.language,
    });
  });
}

function emendations(book: Book): readonly string[] {
  const { wording, say, collection } = book;
  return book.edition.apparatus.emendations.map(
    ({ id, passage, words, correction, certainty, reason }) =>
      footnote(book, {
        id,
        sign: '†',
        name: say(wording.files.book.emendation, { words }),
        back: [{ id: `${id}-ref`, passage }],
        xhtml: escapeXml(
          say(wording.files.book.suggested, { words, correction, certainty, reason }),
        ),
        language: collection.site.language,
      }),
  );
}

interface Footnote {
  readonly id: string;
  /** As it stands at its mark. */
  readonly sign: string;
  /** What the note is called, for those who hear it. */
  readonly name: string;
  /** The marks that lead to it, and the passages they stand in. */
  readonly back: readonly { readonly id: string; readonly passage: string }[];
  readonly xhtml: string;
  readonly language: string;
}

/** Without a mark that leads to it a note is no footnote: some reading systems would hide it. */
function footnote({ wording, say, collection }: Book, note: Footnote): string {
  const { id, sign, name, back, xhtml, language } = note;
  const returns = back.map((mark) => {
    const place = anchorName(mark.passage, '\u00A0', wording.names);
    return element(
      'a',
      {
        ...{ class: 'back', href: `#${mark.id}`, role: 'doc-backlink' },
        lang: collection.site.language,
      },
      escapeXml(say(wording.record.record.backTo, { place })),
    );
  });
  const content = element(
    'p',
    {},
    `${element('span', { class: 'sign' }, escapeXml(sign))} `,
    xhtml,
    ...returns.map((link) => ` ${link}`),
  );
  const own = { class: 'footnote', id: noteId(id), lang: language };
  if (back.length === 0) return element('div', own, content);
  const roles = { 'epub:type': 'footnote', role: 'doc-footnote', 'aria-label': name };
  return element('aside', { ...own, ...roles }, content);
}
