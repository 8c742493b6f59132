import type { Root } from 'mdast';
import type { SpeakerLabel } from '../options.ts';
import type {
  BlockDeclaration,
  Declaration,
  Declarations,
  Match,
} from './declarations.ts';
import { matchAt } from './declarations.ts';
import { isSpace, skipSpace } from './fold-space.ts';

/** One block of the source and how it opens. Blocks are in order and leave only white space out. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly opening: Opening;
}

export type Opening =
  | { readonly type: 'plain' }
  | { readonly type: 'block'; readonly declaration: BlockDeclaration }
  | Label
  | { readonly type: 'note'; readonly label: string; readonly wordsStart: number };

export interface Label {
  readonly type: 'label';
  readonly declaration: Declaration<SpeakerLabel>;
  readonly labelEnd: number;
  /** Where speech may start: after the mark and the white space behind it. */
  readonly speechStart: number;
}

interface Start<Kind extends Opening = Opening> {
  readonly offset: number;
  readonly opening: Kind;
  /** Up to here no other block can start. */
  readonly reach: number;
  /** Whether the next line starts a block whatever it is. */
  readonly complete: boolean;
}

/** Cut the paragraphs that Markdown sees into the blocks of the record. */
export function splitBlocks(
  source: string,
  root: Root,
  declarations: Declarations,
): Block[] {
  const blocks: Block[] = [];
  let isFront = true;
  for (const { position } of root.children) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    for (const block of cutBlock(source, start, end, declarations, isFront)) {
      blocks.push(block);
      if (block.opening.type === 'label') isFront = false;
    }
  }
  return blocks;
}

function cutBlock(
  source: string,
  start: number,
  end: number,
  declarations: Declarations,
  isFront: boolean,
): Block[] {
  const starts: Start[] = [];
  for (const [index, offset] of linesIn(source, start, end).entries()) {
    const previous = starts.at(-1);
    if (!previous || offset >= previous.reach) {
      const opening = openingAt(source, offset, end, declarations);
      // Line 5 follows the abstract without a blank line, so Markdown joins them; the
      // indentation is the only boundary. Among turns it opens a wrapped paragraph.
      const isOutdented =
        isFront &&
        previous?.opening.type !== 'label' &&
        index === 1 &&
        isIndented(source, start) &&
        !isIndented(source, offset);
      if (isOutdented || startsBlock(opening, previous, declarations)) {
        starts.push(opening);
      }
    }
    if (declarations.separation === 'glued') {
      addLabelsInLine(starts, source, offset, end, declarations);
    }
  }
  return starts.map(({ offset, opening }, index) => {
    const next = starts[index + 1]?.offset ?? end;
    return { start: offset, end: trimEnd(source, offset, next), opening };
  });
}

function startsBlock(
  { opening }: Start,
  previous: Start | undefined,
  { separation }: Declarations,
): boolean {
  if (separation !== 'blank-line' || !previous || previous.complete) return true;
  if (opening.type === 'note') return previous.opening.type === 'note';
  return opening.type !== 'plain';
}

/** What stands at an offset where a block may start. */
function openingAt(
  source: string,
  offset: number,
  end: number,
  declarations: Declarations,
): Start {
  const match = matchAt(
    declarations.blocks,
    source,
    offset,
    (candidate) =>
      candidate.end <= end &&
      (!candidate.declaration.whole || isLineEnd(source, candidate.end)),
  );
  if (match) {
    const { declaration } = match;
    return {
      offset,
      opening: { type: 'block', declaration },
      reach: match.end,
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
): Start<Label> | undefined {
  const match = matchAt(
    labels,
    source,
    offset,
    (candidate) => candidate.end <= end && closesLabel(source, candidate),
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

/** Add the labels behind the end of a sentence, in copies that lost their line ends. */
function addLabelsInLine(
  starts: Start[],
  source: string,
  lineStart: number,
  end: number,
  declarations: Declarations,
): void {
  // A label's own colon may be the end of the sentence before the next one.
  const from = Math.max(lineStart, (starts.at(-1)?.reach ?? 0) - 1);
  const line = source.slice(from, lineEnd(source, lineStart, end));
  for (const { index, 0: sentenceEnd } of line.matchAll(/[.!?…:;”"’'»)\]]\s+/gu)) {
    const offset = from + index + sentenceEnd.length;
    if (offset < (starts.at(-1)?.reach ?? 0)) continue;
    const label = labelAt(source, offset, end, declarations);
    // A label without a mark is one only on a line of its own.
    if (label && label.opening.declaration.value.mark !== '') starts.push(label);
  }
}

/** Where each line's words start, the first line's at `start`. */
function linesIn(source: string, start: number, end: number): number[] {
  const lines = [start];
  const words = source.slice(start, end);
  for (const { index, 0: gap } of words.matchAll(/[\r\n]\s*/gu)) {
    lines.push(start + index + gap.length);
  }
  return lines;
}

function lineEnd(source: string, start: number, end: number): number {
  const lineBreak = /[\r\n]/gu;
  lineBreak.lastIndex = start;
  return Math.min(lineBreak.exec(source)?.index ?? end, end);
}

function isLineEnd(source: string, offset: number): boolean {
  const rest = /[^\S\r\n]*(?:[\r\n]|$)/uy;
  rest.lastIndex = offset;
  return rest.test(source);
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
