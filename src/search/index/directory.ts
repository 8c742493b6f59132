import { fold, foldingOf } from '../language/fold.ts';
import type { Census, Vocable } from '../spelling/census.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { prepareWith } from './prepared-index.ts';
import type { PreparedRecord } from './prepared-record.ts';
import { prepareRecord } from './prepared-record.ts';
import type { SearchIndex, SearchRecord } from './records.ts';

/** A map as JSON has it. */
type Pairs<Value> = readonly (readonly [name: string, value: Value])[];

/**
 * What understanding a query needs of all records, without their texts: where an index retrieves,
 * the candidates alone are loaded. See `Census`.
 */
export interface Directory extends Omit<SearchIndex, 'records'> {
  readonly total: number;
  /** Every word: how it is spelt, how often, and the sum of what is true of it, see `flags`. */
  readonly vocabulary: readonly (readonly [raw: string, count: number, flags: number])[];
  readonly mentions: Pairs<number>;
  readonly speeches: Pairs<number>;
  readonly passages: Pairs<readonly string[]>;
  readonly turns: Pairs<readonly string[]>;
}

/** What is true of a word or is not. */
const flags = ['printed', 'leads', 'isName'] as const;

/** The sum of the flags of a word. */
function flagsOf(vocable: Pick<Vocable, (typeof flags)[number]>): number {
  return flags.reduce((sum, flag, bit) => sum + (vocable[flag] ? 2 ** bit : 0), 0);
}

/** What each sum of flags says. */
const saying = Array.from({ length: 2 ** flags.length }, (_, sum) =>
  flags.map((_, bit) => Math.trunc(sum / 2 ** bit) % 2 === 1),
);

/** What two sums say of one word: it is a name if it is one in both. */
export function joinFlags(first: number, second: number): number {
  if (first === second) return first;
  const [printed = false, leads = false, isName = false] = saying[first] ?? [];
  const [isPrinted = false, isLeading = false, isAlsoName = false] = saying[second] ?? [];
  return flagsOf({
    printed: printed || isPrinted,
    leads: leads || isLeading,
    isName: isName && isAlsoName,
  });
}

/**
 * What a browser must know of an index before it has any record: names and counts, which say how a
 * query is read and which documents may answer it. As JSON it is a small part of the whole.
 */
export function directoryOf({
  index,
  total,
  vocabulary,
  mentions,
  speeches,
  passages,
  turns,
}: Pick<PreparedIndex, 'index' | keyof Census>): Directory {
  const { documents, speakers, entries, languages, rings, lemmas } = index;
  return {
    documents,
    speakers,
    entries,
    languages,
    rings,
    lemmas,
    total,
    vocabulary: [...vocabulary].map(([raw, vocable]) => [
      raw,
      vocable.count,
      flagsOf(vocable),
    ]),
    mentions: [...mentions],
    speeches: [...speeches],
    passages: [...passages],
    turns: [...turns],
  };
}

/**
 * Open a directory once, and then any records that are retrieved. A query whose candidates are
 * among them has the answer that all records would give.
 *
 * @returns the index of some records; each record is folded once
 */
export function prepareDirectory({
  vocabulary,
  total,
  mentions,
  speeches,
  passages,
  turns,
  ...index
}: Directory): (records: readonly SearchRecord[]) => PreparedIndex {
  const folding = foldingOf(index.lemmas);
  const words = vocabulary.flatMap(([raw, count, sum]) => {
    const [token] = fold(raw, folding);
    const [printed, leads, isName] = saying[sum] ?? [];
    return token
      ? [[raw, { token, count, printed, leads, isName } as Vocable] as const]
      : [];
  });
  const census = {
    total,
    vocabulary: new Map<string, Vocable>(words),
    mentions: new Map(mentions),
    speeches: new Map(speeches),
    passages: new Map(passages),
    turns: new Map(turns),
  };
  const empty = prepareWith({ ...index, records: [] }, [], census, folding);
  const opened = new WeakMap<SearchRecord, PreparedRecord>();
  const open = (record: SearchRecord) => {
    const own = opened.get(record) ?? prepareRecord(record, folding);
    opened.set(record, own);
    return own;
  };
  return (records) => ({
    ...empty,
    index: { ...index, records },
    records: records.map(open),
  });
}
