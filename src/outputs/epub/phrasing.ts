import type { Edition, EditionTurn, Passage } from '../../edition/index.ts';
import type { Mark, Span, Spanned } from '../../render/spans.ts';
import { SpanWriter } from '../../render/spans.ts';
import type { PhrasingContent } from '../../transcript/index.ts';
import { element, escapeXml } from './xhtml.ts';

/** Markup among words. */
interface Xhtml {
  readonly type: 'xhtml';
  readonly value: string;
}

/** Writes the words of a document as XHTML. */
export interface WordsOf {
  /** The words of a passage with its marks of notes, which are links. */
  readonly passage: (passage: Passage) => string;
  /** The words of a label with its closing mark; nothing for a turn without one. */
  readonly label: (turn: EditionTurn) => string | undefined;
}

/** @param edition - whose notes and emendations have marks among the words */
export function wordsOf(edition: Edition): WordsOf {
  const marks = new Map(
    edition.notes.flatMap(({ id: note, node: { label }, references }) =>
      references.map(({ id, node }) => [node, noteMark(id, note, `[${label}]`)] as const),
    ),
  );
  const write = (
    children: readonly PhrasingContent[],
    writer = new SpanWriter<Xhtml>([], []),
  ): string =>
    children
      .map((node) => {
        if (node.type === 'text') return joined(writer.write(node.value));
        if (node.type === 'noteReference') return marks.get(node) ?? '';
        return element(
          'span',
          { class: 'insertion', id: edition.ids.get(node) },
          joined(writer.write(node.open)),
          write(node.children, writer),
          joined(writer.write(node.close)),
        );
      })
      .join('');
  return {
    passage(passage) {
      const { node } = passage;
      const writer = new SpanWriter(spansOf(edition, passage), marksOf(edition, passage));
      if (node.type !== 'signature') return write(node.children, writer);
      return node.children
        .map((line) => {
          // What stands between the lines counts among the words of the passage.
          writer.write(line.before);
          return write(line.children, writer);
        })
        .join('<br/>\n');
    },
    label(turn) {
      const speaker = turn.node.children.find(({ type }) => type === 'speaker');
      if (speaker?.type !== 'speaker') return undefined;
      return write([
        ...speaker.children,
        { type: 'text', value: speaker.mark.trim() },
      ]).trim();
    },
  };
}

/** The id of what a mark leads to: reading systems show it where the mark is. */
export function noteId(note: string): string {
  return `note-${note}`;
}

function noteMark(id: string, note: string, sign: string, className = 'mark'): string {
  return element(
    'a',
    {
      ...{ class: className, id, href: `#${noteId(note)}` },
      ...{ 'epub:type': 'noteref', role: 'doc-noteref' },
    },
    escapeXml(sign),
  );
}

function spansOf({ apparatus }: Edition, { id }: Passage): Span<Xhtml>[] {
  const wrapped = (className: string, rank: number) => ({
    rank,
    element: (children: Spanned<Xhtml>[]) =>
      xhtml(element('span', { class: className }, joined(children))),
  });
  return [
    ...apparatus.readings.map((reading) => ({ ...reading, ...wrapped('reading', 0) })),
    ...apparatus.emendations.map((slip) => ({ ...slip, ...wrapped('slip', 1) })),
  ]
    .filter(({ passage }) => passage === id)
    .map(({ range, rank, element: make }) => ({ ...range, rank, element: make }));
}

/** The marks of this edition's notes and emendations, each behind the words it is about. */
function marksOf({ apparatus }: Edition, { id }: Passage): Mark<Xhtml>[] {
  const own = [
    ...apparatus.emendations.map((slip) => ({ ...slip, sign: '†' })),
    ...apparatus.notes.map((note) => ({ ...note, sign: String(note.number) })),
  ];
  return own
    .filter(({ passage }) => passage === id)
    .map(({ id: note, range, sign }) => ({
      at: range.end,
      element: xhtml(noteMark(`${note}-ref`, note, sign, 'mark raised')),
    }));
}

function joined(pieces: readonly Spanned<Xhtml>[]): string {
  return pieces
    .map((piece) => (piece.type === 'text' ? escapeXml(piece.value) : piece.value))
    .join('');
}

function xhtml(value: string): Xhtml {
  return { type: 'xhtml', value };
}
