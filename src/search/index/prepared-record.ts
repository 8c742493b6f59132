import type { Layer } from '../../edition/index.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Folding, Token } from '../language/fold.ts';
import { fold, foldingOf, gap } from '../language/fold.ts';
import type {
  IndexedMention,
  PrintedWords,
  SearchIndex,
  SearchRecord,
} from './records.ts';

/** Words that are read in one go: a passage without its insertions, an insertion, a label. */
export interface Stream {
  readonly part: 'label' | 'text' | 'reading';
  readonly layer: Layer;
  readonly printed: PrintedWords;
  readonly tokens: readonly Token[];
  /** Whether the words of its insertions stand among its own. */
  readonly isWhole?: true;
  /** For a reading: the tokens that are not printed; only hits that touch them count. */
  readonly supplied?: readonly [from: number, to: number];
}

/** A mention at its tokens. */
export interface PlacedMention {
  readonly entry: string;
  readonly byHand: boolean;
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
}

export interface PreparedRecord {
  readonly record: SearchRecord;
  readonly streams: readonly Stream[];
  readonly mentions: readonly PlacedMention[];
  /** How many words it has. */
  readonly size: number;
  /** Its text without its insertions, and with them; made when it is first asked for. */
  readonly readings: () => readonly Reading[];
}

/** A text as somebody may have copied or remembered it. */
export interface Reading {
  readonly stream: Stream;
  readonly stems: ReadonlySet<string>;
  /** The words of the label before it. */
  readonly label: readonly Token[];
}

/** Fold the words of all records of an index, with what it knows of their language. */
export function prepareRecords({
  lemmas,
  records,
}: Pick<SearchIndex, 'lemmas' | 'records'>): readonly PreparedRecord[] {
  const folding = foldingOf(lemmas);
  return records.map((record) => prepareRecord(record, folding));
}

/** Fold the words of a record. */
export function prepareRecord(record: SearchRecord, folding: Folding): PreparedRecord {
  const { label, layer, mentions = [], readings = [] } = record;
  const own = streamsOf(record, 'text', layer, folding);
  const main = own[0];
  const streams = [
    ...(label ? streamsOf(label, 'label', 'narration', folding) : []),
    ...own,
    ...(main ? readings.map((reading) => readingStream(main, reading, folding)) : []),
  ];
  return {
    record,
    streams,
    mentions: placedMentions(mentions, own),
    size: own.reduce((sum, { tokens }) => sum + tokens.length, 0),
    readings: once(() => readingsOf(own, record, folding)),
  };
}

/** Each in the words around the insertions or, if none of these are its own, in an insertion. */
function placedMentions(
  mentions: readonly IndexedMention[],
  [main, ...inside]: readonly [Stream, ...Stream[]],
): readonly PlacedMention[] {
  const worded = inside.filter(({ tokens }) => tokens.length > 0);
  return mentions.flatMap(([entry, byHand, start, end]) => {
    const next = firstIndex(worded, ({ tokens }) => (tokens.at(-1)?.start ?? 0) >= start);
    for (const stream of [main, worded[next]]) {
      if (!stream) continue;
      const from = firstIndex(stream.tokens, (token) => token.start >= start);
      const to = firstIndex(stream.tokens, (token) => token.start >= end);
      if (from < to) return [{ entry, byHand: byHand === 1, stream, from, to }];
    }
    return [];
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function readingsOf(
  [main]: readonly [Stream, ...Stream[]],
  { text, insertions = [], label }: SearchRecord,
  folding: Folding,
): readonly Reading[] {
  const whole =
    insertions.length > 0
      ? [{ ...main, isWhole: true as const, tokens: fold(text, folding) }]
      : [];
  return [main, ...whole].map((stream) => ({
    stream,
    stems: new Set(stream.tokens.map(({ stem }) => stem)),
    label: fold(label?.text ?? '', folding),
  }));
}

/** The words around the insertions first, then each insertion's. */
function streamsOf(
  printed: PrintedWords,
  part: 'label' | 'text',
  layer: Layer,
  folding: Folding,
): [Stream, ...Stream[]] {
  const { text, insertions = [] } = printed;
  const around: Token[][] = [];
  const inside: Stream[] = [];
  let at = 0;
  if (insertions.length === 0)
    return [{ part, layer, printed, tokens: fold(text, folding) }];
  for (const [start, end, isGap] of insertions) {
    around.push(fold(text.slice(at, start), folding, at));
    if (isGap) around.push([{ ...gap, start, end }]);
    const tokens = fold(text.slice(start, end), folding, start);
    inside.push({ part, layer: 'insertion', printed, tokens });
    at = end;
  }
  around.push(fold(text.slice(at), folding, at));
  return [{ part, layer, printed, tokens: around.flat() }, ...inside];
}

/** The passage as it reads with other words at one place. */
function readingStream(
  main: Stream,
  [start, end, words, layer]: NonNullable<SearchRecord['readings']>[number],
  folding: Folding,
): Stream {
  const before = main.tokens.filter((token) => token.end <= start);
  const other = fold(words, folding).map((token) => ({ ...token, start, end }));
  const after = main.tokens.filter((token) => token.start >= end);
  return {
    ...main,
    part: 'reading',
    layer,
    tokens: [...before, ...other, ...after],
    supplied: [before.length, before.length + other.length],
  };
}
