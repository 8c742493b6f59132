import type { Book } from './book.ts';
import { element, escapeXml } from './xhtml.ts';

/** A sign, as the book has it, and what it means. */
type Sign = readonly [text: string, meaning: string, className?: string];

/** What the signs of the record and its abbreviations mean, those that it has. */
export function signsOf(book: Book): string {
  const { abbreviations } = book.edition.metadata;
  const signs: readonly Sign[] = [...ownSigns(book), ...Object.entries(abbreviations)];
  return element(
    'dl',
    {},
    ...signs.flatMap(([text, meaning, className]) => [
      element('dt', {}, element('span', { class: className }, escapeXml(text))),
      element('dd', {}, escapeXml(meaning)),
    ]),
  );
}

function ownSigns({ edition, wording, say }: Book): readonly Sign[] {
  const { key } = wording.record;
  const { book } = wording.files;
  const { metadata, insertions, notes: printed, passages } = edition;
  const { notes, emendations, readings } = edition.apparatus;
  const isSquare = insertions.every(({ node }) => node.open.startsWith('['));
  const are = metadata.responsibility?.insertions?.are;
  const ifAny = (all: readonly unknown[], sign: Sign) => (all.length > 0 ? [sign] : []);
  const narration = passages.filter(({ layer }) => layer === 'narration');
  return [
    ...ifAny(passages, ['1', book.number]),
    ...ifAny(insertions, [
      isSquare ? key.squareBrackets : key.brackets,
      are === undefined ? key.insertionsPlain : say(key.insertions, { are }),
      'as-insertion',
    ]),
    ...ifAny(narration, [
      key.italics,
      metadata.citation?.recordKeeper ? key.recordKeeper : key.narration,
      'as-narration',
    ]),
    ...ifAny(
      [...emendations, ...readings],
      [book.dotted, emendations.length > 0 ? key.slipWithMark : key.slip, 'as-slip'],
    ),
    ...ifAny(printed, ['[1]', key.printedNote]),
    ...ifAny(notes, [key.superscript, key.ownNote]),
  ];
}
