import type { Layer } from '../../edition/index.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { PreparedRecord } from '../index/prepared-record.ts';
import type { Hit } from '../match/find.ts';

/** A hit with what stands around it: keyword in context. */
export interface ConcordanceLine {
  readonly before: string;
  /** The hit as printed, an insertion in its midst and all. */
  readonly match: string;
  readonly after: string;
  /** Whose words they are. */
  readonly layer: Layer;
  /** The entry of the person whose words the speaker quotes here. */
  readonly quoted?: string | undefined;
  /** Whether the hit stands in the passage, in the label before it, or only in another reading. */
  readonly part: 'text' | 'label' | 'reading';
  /** Where the hit's own words stand, as UTF-16 offsets into the text or the label. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** 3 the words themselves, 2 another form of the name, 1.5 a label, 1 words that mean it. */
  readonly strength: number;
}

/** The line of a hit; `width` as in `inContext`. */
export function concordanceLine(
  hit: Hit,
  { record }: PreparedRecord,
  width: number,
): ConcordanceLine {
  const { stream, from, to, strength } = hit;
  const { text, insertions = [] } = stream.part === 'label' ? stream.printed : record;
  const start = stream.tokens[from]?.start ?? 0;
  const end = stream.tokens[to - 1]?.end ?? start;
  const ranges: [number, number][] = [];
  let at = start;
  if (stream.layer !== 'insertion') {
    const first = firstIndex(insertions, ([open]) => open >= start);
    for (let index = first; index < insertions.length; index += 1) {
      const [open, close] = insertions[index] ?? [end, end];
      if (close > end) break;
      ranges.push([at, text.slice(at, open).trimEnd().length + at]);
      at = close + (/\s/u.test(text.charAt(close)) ? 1 : 0);
    }
  }
  ranges.push([at, end]);
  return {
    ...inContext(text, start, end, width),
    layer: stream.layer,
    quoted: stream.part === 'label' ? undefined : ownerOf(record, start, end),
    part: stream.part,
    ranges: ranges.filter(([first, last]) => first < last),
    strength,
  };
}

/** Words with about `width` characters on each side, cut between words. */
export function inContext(
  text: string,
  start: number,
  end: number,
  width: number,
): Pick<ConcordanceLine, 'before' | 'match' | 'after'> {
  return {
    before: flat(text.slice(wordStart(text, start - width, start), start)),
    match: flat(text.slice(start, end)),
    after: flat(text.slice(end, wordEnd(text, end, end + width))),
  };
}

function ownerOf(
  { quotations = [] }: PreparedRecord['record'],
  start: number,
  end: number,
): string | undefined {
  return quotations.find(([from, to]) => from <= start && end <= to)?.[2];
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The first place from `from` on where a word begins; a word longer than that is left out. */
function wordStart(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from - 1, to).search(/\s/u);
  return space < 0 ? to : from + space;
}

/** The last place up to `to` where a word ends. */
function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(from, to + 1).search(/\s\S*$/u);
  return space < 0 ? from : from + space;
}
