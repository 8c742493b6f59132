import { visit } from 'unist-util-visit';
import type { Edition, Passage } from '../../edition/index.ts';
import type { Mark, Spanned } from '../../render/spans.ts';
import { SpanWriter } from '../../render/spans.ts';
import type { NoteReference, PhrasingContent } from '../../transcript/index.ts';
import type { Typst } from './typst.ts';
import { call, joined } from './typst.ts';

type Piece = Spanned<Typst>;

/** The sign of a note in the text, with its note. */
export interface NoteMark extends Typst {
  readonly isMark: true;
}

/** What is printed where a mark stands. */
export interface Marks {
  /** The foot note of the publication that a mark in the text refers to. */
  readonly printed: (reference: NoteReference) => NoteMark | undefined;
  /** This edition's own on a passage, each behind the words it is about. */
  readonly own: (passage: Passage) => readonly Mark<Typst>[];
}

/** Writes the words of one document. */
export interface Words {
  readonly passage: (passage: Passage) => Typst;
  /** Words beside the passages: a label. */
  readonly phrasing: (children: readonly PhrasingContent[]) => Typst;
}

export function wordsOf({ printed, own }: Marks): Words {
  const pieces = (node: PhrasingContent, writer: SpanWriter<Typst>): Piece[] => {
    switch (node.type) {
      case 'text':
        return writer.write(node.value);
      case 'noteReference':
        return [printed(node) ?? []].flat();
      case 'insertion': {
        const open = writer.write(node.open);
        const within = piecesOf(node.children, writer);
        const close = writer.write(node.close);
        return [call('insertion', [sequence([...open, ...within, ...close])])];
      }
    }
  };
  const piecesOf = (children: readonly PhrasingContent[], writer: SpanWriter<Typst>) =>
    children.flatMap((node) => pieces(node, writer));
  return {
    passage(passage) {
      const { node } = passage;
      const writer = new SpanWriter([], own(passage));
      if (node.type !== 'signature')
        return sequence(trimmed(piecesOf(node.children, writer)));
      const lines = node.children.map((line) => {
        // What stands between the lines counts among the words of the passage.
        writer.write(line.before);
        return sequence(trimmed(piecesOf(line.children, writer)));
      });
      return call('lines', lines);
    },
    phrasing: (children) =>
      sequence(trimmed(piecesOf(children, new SpanWriter<Typst>([], [])))),
  };
}

function sequence(pieces: readonly Piece[]): Typst {
  return joined(
    pieces.flatMap((piece, index): (string | Typst)[] => {
      if (!('typst' in piece)) return [spaced(piece.value)];
      // Two signs behind the same word are not one.
      const before = pieces[index - 1];
      const isSecond = isMark(piece) && before !== undefined && isMark(before);
      return isSecond ? [call('super', [',']), piece] : [piece];
    }),
  );
}

function isMark(piece: Piece): boolean {
  return 'isMark' in piece && piece.isMark === true;
}

/**
 * White space of any kind is one space. Lines break where the measure ends, but not before a dash and
 * not between initials and their name.
 */
export function spaced(text: string): string {
  return text
    .replaceAll(/[ \t\r\n\f\v]+/gu, ' ')
    .replaceAll(/ (?=[–—] )/gu, '\u00A0')
    .replaceAll(/(?<=\b\p{Lu}\.) (?=\p{Lu})/gu, '\u00A0');
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if ('typst' in piece) return piece;
    const start = index === 0 ? piece.value.trimStart() : piece.value;
    return {
      type: 'text',
      value: index === pieces.length - 1 ? start.trimEnd() : start,
    };
  });
}

/** The notes of the publication, by identifier, to which a mark in the record, and not in a note, refers. */
export function referredNotes({ transcript }: Edition): ReadonlySet<string> {
  const referred = new Set<string>();
  for (const block of transcript.children) {
    if (block.type === 'noteDefinition') continue;
    visit(block, (node) => {
      if (node.type === 'noteReference') referred.add(node.identifier);
    });
  }
  return referred;
}
