import type { Layer } from '../../edition/index.ts';
import { soundOf } from '../../text/similar.ts';
import type { Folded, Token } from '../language/fold.ts';
import { fold, gap, joined } from '../language/fold.ts';
import type { Census } from '../spelling/census.ts';
import { censusOf } from '../spelling/census.ts';
import type { NamedEntry, PrintedWords, SearchIndex, SearchRecord } from './records.ts';

/** Words that are read in one go: a passage without its insertions, an insertion, a label. */
export interface Stream {
  readonly part: 'label' | 'text' | 'reading';
  readonly layer: Layer;
  readonly printed: PrintedWords;
  readonly tokens: readonly Token[];
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

export interface OpenRecord {
  readonly record: SearchRecord;
  readonly streams: readonly Stream[];
  readonly mentions: readonly PlacedMention[];
  /** How many words it has. */
  readonly size: number;
}

/** A form of an entry, folded. */
export interface Name {
  readonly entry: NamedEntry;
  readonly form: string;
  readonly tokens: readonly Token[];
  /** See `joined`. */
  readonly letters: string;
  /** See `soundOf`. */
  readonly sound: string;
}

/** An index made ready for searching: every text folded once. */
export interface OpenIndex extends Census {
  readonly index: SearchIndex;
  /** All of them, or those that are loaded. */
  readonly records: readonly OpenRecord[];
  readonly names: readonly Name[];
  readonly namesByLetters: ReadonlyMap<string, readonly Name[]>;
  /** Speakers' ids by the letters of their names and of each word of them. */
  readonly speakersByLetters: ReadonlyMap<string, readonly string[]>;
  /** Every key, bare word and stem that a record prints. */
  readonly printedWords: ReadonlySet<string>;
  /** The same of records and annotations. */
  readonly knownWords: ReadonlySet<string>;
}

/** Fold every text of an index; done once, before the first search. */
export function openIndex(index: SearchIndex): OpenIndex {
  const folded: Folded = new Map();
  const records = index.records.map((record) => openRecord(record, folded));
  return openWith(index, records, censusOf(records), folded);
}

/** Some open records with the census of all. */
export function openWith(
  index: SearchIndex,
  records: readonly OpenRecord[],
  census: Census,
  folded: Folded,
): OpenIndex {
  const names = index.entries.flatMap((entry) =>
    [...new Set([entry.heading, ...entry.forms, ...entry.variants])].map((form) =>
      nameOf(entry, form, folded),
    ),
  );
  const vocables = [...census.vocabulary.values()];
  return {
    ...census,
    index,
    records,
    names,
    namesByLetters: Map.groupBy(names, ({ letters }) => letters),
    speakersByLetters: speakersByLetters(index, names, folded),
    printedWords: waysToSay(vocables.filter(({ printed }) => printed)),
    knownWords: waysToSay(vocables),
  };
}

function nameOf(entry: NamedEntry, form: string, folded: Folded): Name {
  const tokens = fold(form, folded);
  const sound = tokens.map(({ key }) => soundOf(key)).join('');
  return { entry, form, tokens, letters: joined(tokens), sound };
}

function waysToSay(vocables: readonly { readonly token: Token }[]): ReadonlySet<string> {
  return new Set(vocables.flatMap(({ token: { key, bare, stem } }) => [key, bare, stem]));
}

/** All forms of a speaker's entry, and the words of those that are printed. */
function speakersByLetters(index: SearchIndex, names: readonly Name[], folded: Folded) {
  const found = index.speakers.flatMap(({ id, name }) => {
    const own = names.filter(({ entry }) => entry.id === id);
    const printed = own.filter(({ form, entry }) => entry.forms.includes(form));
    const words = [fold(name, folded), ...printed.map(({ tokens }) => tokens)].flat();
    const letters = [...own.map((form) => form.letters), ...words.map(({ key }) => key)];
    return [...new Set(letters)].map((one) => [one, id] as const);
  });
  const ids = Map.groupBy(found, ([letters]) => letters);
  return new Map([...ids].map(([letters, own]) => [letters, own.map(([, id]) => id)]));
}

export function openRecord(record: SearchRecord, folded: Folded): OpenRecord {
  const { label, layer, mentions = [], readings = [] } = record;
  const own = streamsOf(record, 'text', layer, folded);
  const main = own[0];
  const streams = [
    ...(label ? streamsOf(label, 'label', 'narration', folded) : []),
    ...own,
    ...(main ? readings.map((reading) => readingStream(main, reading, folded)) : []),
  ];
  return {
    record,
    streams,
    mentions: mentions.flatMap(([entry, byHand, start, end]) => {
      for (const stream of own) {
        const { tokens } = stream;
        const from = tokens.findIndex((token) => token.start >= start);
        const to = tokens.findLastIndex((token) => token.start < end) + 1;
        if (from >= 0 && from < to) {
          return [{ entry, byHand: byHand === 1, stream, from, to }];
        }
      }
      return [];
    }),
    size: own.reduce((sum, { tokens }) => sum + tokens.length, 0),
  };
}

/** The words around the insertions first, then each insertion's. */
function streamsOf(
  printed: PrintedWords,
  part: 'label' | 'text',
  layer: Layer,
  folded: Folded,
): [Stream, ...Stream[]] {
  const { text, insertions = [] } = printed;
  const around: Token[] = [];
  const inside: Stream[] = [];
  let at = 0;
  for (const [start, end, isGap] of insertions) {
    around.push(...shifted(fold(text.slice(at, start), folded), at));
    if (isGap) around.push({ ...gap, start, end });
    const tokens = shifted(fold(text.slice(start, end), folded), start);
    inside.push({ part, layer: 'insertion', printed, tokens });
    at = end;
  }
  around.push(...shifted(fold(text.slice(at), folded), at));
  return [{ part, layer, printed, tokens: around }, ...inside];
}

function shifted(tokens: readonly Token[], by: number): Token[] {
  return tokens.map((token) => ({
    ...token,
    start: token.start + by,
    end: token.end + by,
  }));
}

/** The passage as it reads with other words at one place. */
function readingStream(
  main: Stream,
  [start, end, words, layer]: NonNullable<SearchRecord['readings']>[number],
  folded: Folded,
): Stream {
  const before = main.tokens.filter((token) => token.end <= start);
  const other = fold(words, folded).map((token) => ({ ...token, start, end }));
  const after = main.tokens.filter((token) => token.start >= end);
  return {
    ...main,
    part: 'reading',
    layer,
    tokens: [...before, ...other, ...after],
    supplied: [before.length, before.length + other.length],
  };
}
