import type { Root } from 'mdast';
import type {
  BlockDeclaration,
  Declaration,
  Declarations,
  Match,
} from './declarations.ts';
import { matchAt } from './declarations.ts';
import { isSpace, skipSpace } from './fold-space.ts';
import type { SpeakerLabel } from './options.ts';

/** One block of the source and how it opens. Pieces are in order and leave only white space out. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly opening: Opening;
}

export type Opening =
  | { readonly type: 'plain' }
  | { readonly type: 'block'; readonly declaration: BlockDeclaration }
  | {
      readonly type: 'label';
      readonly declaration: Declaration<SpeakerLabel>;
      readonly labelEnd: number;
      /** Where the speech starts: after the mark and the white space behind it. */
      readonly speechStart: number;
    }
  | { readonly type: 'note'; readonly label: string; readonly wordsStart: number };

interface Start {
  readonly offset: number;
  readonly opening: Opening;
  /** Up to here no other piece can start. */
  readonly reach: number;
  /** Whether the next line starts a piece whatever it is. */
  readonly complete: boolean;
}

/**
 * Cut the paragraphs that Markdown sees into the blocks of the record.
 *
 * @param shift - what Markdown's offsets lag behind the source: 1 behind a byte order mark
 */
export function piecesOf(
  source: string,
  root: Root,
  declarations: Declarations,
  shift: number,
): Piece[] {
  return root.children.flatMap(({ position }) => {
    const start = (position?.start.offset ?? 0) + shift;
    const end = (position?.end.offset ?? 0) + shift;
    return cutBlock(source, start, end, declarations);
  });
}

function cutBlock(
  source: string,
  start: number,
  end: number,
  declarations: Declarations,
): Piece[] {
  const starts: Start[] = [];
  for (const [index, offset] of linesIn(source, start, end).entries()) {
    const previous = starts.at(-1);
    if (previous && offset < previous.reach) continue;
    const opening = openingAt(source, offset, end, declarations);
    if (index === 0 || startsPiece(source, offset, opening, previous, declarations)) {
      starts.push(opening);
    } else if (index === 1 && isIndented(source, start) && !isIndented(source, offset)) {
      // Line 5 follows the abstract without a blank line, so Markdown joins them; the
      // indentation is the only boundary.
      starts.push(opening);
    }
    if (declarations.separation === 'glued') {
      starts.push(...labelsInLine(source, offset, end, declarations));
    }
  }
  return starts.map(({ offset, opening }, index) => {
    const next = starts[index + 1]?.offset ?? end;
    return { start: offset, end: trimEnd(source, offset, next), opening };
  });
}

function startsPiece(
  source: string,
  offset: number,
  { opening }: Start,
  previous: Start | undefined,
  { separation }: Declarations,
): boolean {
  if (separation !== 'blank-line' || previous?.complete) return true;
  if (opening.type === 'note') return previous?.opening.type === 'note';
  return opening.type !== 'plain' && !isSpace(source.charAt(offset));
}

/** What stands at an offset where a piece may start. */
function openingAt(
  source: string,
  offset: number,
  end: number,
  declarations: Declarations,
): Start {
  const block = matchAt(
    declarations.blocks,
    source,
    offset,
    (match) => !match.declaration.whole || isLineEnd(source, match.end),
  );
  if (block) {
    const { declaration } = block;
    return {
      offset,
      opening: { type: 'block', declaration },
      reach: block.end,
      complete: declaration.whole,
    };
  }
  const label = labelAt(source, offset, end, declarations);
  if (label) return label;
  const note = noteAt(source, offset, end);
  if (note) return note;
  return { offset, opening: { type: 'plain' }, reach: offset, complete: false };
}

function labelAt(
  source: string,
  offset: number,
  end: number,
  { labels }: Declarations,
): Start | undefined {
  const match = matchAt(labels, source, offset, (candidate) =>
    closesLabel(source, candidate),
  );
  if (!match) return undefined;
  const { mark } = match.declaration.value;
  const markEnd = mark === '' ? match.end : source.indexOf(mark, match.end) + 1;
  return {
    offset,
    opening: {
      type: 'label',
      declaration: match.declaration,
      labelEnd: match.end,
      speechStart: skipSpace(source, markEnd, Math.max(markEnd, end)),
    },
    reach: markEnd,
    complete: false,
  };
}

/** Some prints put a space before the colon. */
function closesLabel(source: string, { declaration, end }: Match<SpeakerLabel>): boolean {
  switch (declaration.value.mark) {
    case '':
      return isLineEnd(source, end);
    case '.':
      return /\.(?:\s|$)/uy.test(source.slice(end, end + 2));
    case ':':
      return /^[ \t]?:/u.test(source.slice(end, end + 2));
  }
}

function noteAt(source: string, offset: number, end: number): Start | undefined {
  const mark = /\[(\d+|\*+)\][ \t]+(?=\S)/uy;
  mark.lastIndex = offset;
  const label = mark.exec(source)?.[1];
  if (label === undefined || mark.lastIndex >= end) return undefined;
  return {
    offset,
    opening: { type: 'note', label, wordsStart: mark.lastIndex },
    reach: mark.lastIndex,
    complete: false,
  };
}

/** Labels behind the end of a sentence, in copies that lost their line ends. */
function labelsInLine(
  source: string,
  start: number,
  end: number,
  declarations: Declarations,
): Start[] {
  const found: Start[] = [];
  const stop = lineEnd(source, start, end);
  const sentenceEnd = /[.!?…:;”"’'»)\]]\s+/gu;
  sentenceEnd.lastIndex = start;
  while (sentenceEnd.exec(source) && sentenceEnd.lastIndex < stop) {
    const label = labelAt(source, sentenceEnd.lastIndex, end, declarations);
    if (label) found.push(label);
  }
  return found;
}

/** Where each line's first character is, the first being `start`. */
function linesIn(source: string, start: number, end: number): number[] {
  const lines = [start];
  const lineBreak = /(?:\r\n|\r|\n)[ \t]*/gu;
  lineBreak.lastIndex = start;
  while (lineBreak.exec(source) && lineBreak.lastIndex < end) {
    lines.push(lineBreak.lastIndex);
  }
  return lines;
}

function lineEnd(source: string, start: number, end: number): number {
  const lineBreak = /[\r\n]/gu;
  lineBreak.lastIndex = start;
  return Math.min(lineBreak.exec(source)?.index ?? end, end);
}

function isLineEnd(source: string, offset: number): boolean {
  return /[ \t]*(?:[\r\n]|$)/uy.test(source.slice(offset, offset + 80));
}

function isIndented(source: string, offset: number): boolean {
  return /(?:^|[\r\n])(?:\t| {4})[ \t]*$/u.test(
    source.slice(Math.max(0, offset - 40), offset),
  );
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(source.charAt(at - 1))) at -= 1;
  return at;
}
