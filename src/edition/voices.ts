import type { Quotation } from './annotations/apparatus.ts';
import { countWords } from './count-words.ts';
import type { Segment } from './layers.ts';

/** Words of one layer and one owner. */
export interface Voice extends Segment {
  /** The entry of the person whom a speaker quotes; else undefined. */
  readonly quoted: string | undefined;
}

/** The segments of a passage, cut where a speaker quotes another person. */
export function voicesOf(
  segments: readonly Segment[],
  quotations: readonly Quotation[],
): readonly Voice[] {
  const cuts = quotations.flatMap(({ range }) => [range.start, range.end]);
  return segments.flatMap((segment) => {
    const inner = cuts.filter((at) => segment.start < at && at < segment.end);
    const ends = [...new Set([...inner, segment.end])].sort((a, b) => a - b);
    return ends.map((end, index): Voice => {
      const start = ends[index - 1] ?? segment.start;
      const owner = quotations.find(
        ({ range }) => range.start <= start && end <= range.end,
      );
      return {
        layer: segment.layer,
        start,
        end,
        text: segment.text.slice(start - segment.start, end - segment.start),
        quoted: owner?.speaker,
      };
    });
  });
}

/** How many spoken words of a passage are quoted, by the entry of the one they are of. */
export function countQuoted(voices: readonly Voice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const voice of voices) {
    if (voice.quoted === undefined || voice.layer !== 'speech') continue;
    const words = countWords([voice]).speech;
    counts.set(voice.quoted, (counts.get(voice.quoted) ?? 0) + words);
  }
  return counts;
}
