import type { Element } from 'hast';
import { s } from 'hastscript';

import type { Edition, Passage } from '../../edition/index.ts';

/** As much of a passage as is drawn. */
export interface DrawnPassage
  extends Pick<Passage, 'id' | 'number' | 'turn' | 'speaker'> {
  /** Its words, insertions left out. */
  readonly words: number;
}

/** As much of a document as a bar needs. */
export interface Conversation extends Pick<Edition, 'statistics'> {
  readonly passages: readonly DrawnPassage[];
}

/** A document as bars draw it. */
export function conversationOf({ statistics, passages }: Edition): Conversation {
  return { statistics, passages: passages.map(drawnPassage) };
}

export function drawnPassage(passage: Passage): DrawnPassage {
  const { id, number, turn, speaker, words, layer } = passage;
  return { id, number, turn, speaker, words: words[layer] };
}

/** Where a paragraph lies on a bar that is the whole conversation; percent of the bar. */
export interface Extent {
  readonly passage: DrawnPassage;
  readonly start: number;
  readonly end: number;
}

/** Between turns and between paragraphs, in percent, while they leave four fifths to the words. */
const gapOfTurns = 0.9;
const gapOfParagraphs = 0.2;
const mostGaps = 20;

/** What the shortest paragraph is drawn as, in percent of the words: less could not be seen. */
const least = 0.4;

/** The numbered paragraphs in order, each as wide as its words are many. */
export function extentsOf(passages: readonly DrawnPassage[]): readonly Extent[] {
  const numbered = passages.filter(({ number }) => number !== undefined);
  const counts = numbered.map(({ words }) => words);
  const gaps = numbered.map((passage, index) => gapBefore(passage, numbered[index - 1]));
  const scale = Math.min(1, mostGaps / Math.max(sum(gaps), 1));
  const all = sum(counts);
  const weights = counts.map((count) => Math.max(count, (all * least) / 100, 1));
  const unit = (100 - sum(gaps) * scale) / sum(weights);
  let at = 0;
  return numbered.map((passage, index) => {
    const start = at + (gaps[index] ?? 0) * scale;
    at = start + (weights[index] ?? 0) * unit;
    return { passage, start, end: at };
  });
}

/** Runs of paragraphs of one turn, or of none. */
export function runsOf(extents: readonly Extent[]): readonly (readonly Extent[])[] {
  const runs: Extent[][] = [];
  for (const extent of extents) {
    const last = runs.at(-1);
    if (last && last[0]?.passage.turn === extent.passage.turn) last.push(extent);
    else runs.push([extent]);
  }
  return runs;
}

/** Level strokes in thousandths of the bar, as thick as their style says however wide it is. */
export function barPath(
  spans: readonly Pick<Extent, 'start' | 'end'>[],
  className?: string,
): Element {
  const strokes = spans.map(
    ({ start, end }) => `M${Math.round(start * 10)} 0H${Math.round(end * 10)}`,
  );
  return s('path', {
    className: className === undefined ? undefined : [className],
    vectorEffect: 'non-scaling-stroke',
    d: strokes.join(''),
  });
}

function gapBefore(passage: DrawnPassage, before: DrawnPassage | undefined): number {
  if (!before) return 0;
  return before.turn === passage.turn ? gapOfParagraphs : gapOfTurns;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
