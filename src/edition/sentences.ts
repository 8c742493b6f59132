import { firstIndex } from '../text/first-index.ts';
import type { Range } from './annotations/select-quote.ts';

/** A sentence, and where in it, in UTF-16 units, the words stand that it was looked up for. */
export interface Sentence {
  /** Its start in the passage. */
  readonly start: number;
  readonly text: string;
  readonly match: Range;
}

/** A part of a text, and whether it is marked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What stands before a name or a number, with a full stop: "Dr. Ryde", "Gen. Moe". */
const titles =
  'Mr|Mrs|Ms|Messrs|Dr|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Amb|Gov|Sen|Rep|Rev|Hon|Sec|Min|Dep|Comm?|cf|vs|approx';
/** What stands before a number alone: "art" ends many sentences. */
const numbered = '[Nn]os?|pp?|[Vv]ol|[Aa]rt|[Pp]aras?';
const sentenceEnd = new RegExp(
  // An initial, a title, "no. 5", and the number of a paragraph end nothing.
  `(?<!\\b(?:\\p{Lu}|${titles}|(?:${numbered})(?=\\.\\s+\\d))|^\\s*\\d{1,3})` +
    // What goes on in small letters was no end: "“Why?” he asked".
    '[.!?][”’")]*\\s+(?![\\s\\p{Ll}])',
  'gu',
);

/** Finds the sentence around words of a text, which is read once for all of them. */
export function sentenceFinder(text: string): (start: number, end: number) => Sentence {
  const stops = [...text.matchAll(sentenceEnd)];
  return (start, end) => {
    const from =
      stops[firstIndex(stops, ({ index, 0: stop }) => index + stop.length > start) - 1];
    const to = stops[firstIndex(stops, ({ index }) => index >= end)];
    const first = from ? from.index + from[0].length : 0;
    const last = to ? to.index + to[0].trimEnd().length : text.length;
    return {
      start: first,
      text: text.slice(first, last),
      match: { start: start - first, end: end - first },
    };
  };
}

/** A text in pieces, some ranges of it marked; one that overlaps another joins it. */
export function markedPieces(text: string, ranges: readonly Range[]): Piece[] {
  const marks: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else marks.push({ ...range });
  }
  const cuts = marks.flatMap(({ start, end }, index) => [
    { text: text.slice(marks[index - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ]);
  return [...cuts, { text: text.slice(marks.at(-1)?.end ?? 0), isMarked: false }];
}
