import type { PreparedRecord } from '../index/prepared-record.ts';
import type { SearchRecord } from '../index/records.ts';
import type { Token } from '../language/fold.ts';
import { gap } from '../language/fold.ts';

/** A word of the texts. */
export interface Vocable {
  readonly token: Token;
  /** How often it occurs. */
  readonly count: number;
  /** Whether the record itself prints it, and not only this edition's annotations. */
  readonly printed: boolean;
  /** Whether a word is somewhere bound to it, see `Token`. */
  readonly leads: boolean;
  /** Whether it always has a capital letter, as names have. */
  readonly isName: boolean;
}

/** What is counted over all records of an index, whether they are loaded or not. */
export interface Census {
  /** How many records there are. */
  readonly total: number;
  /** Every word of the texts, by how it is spelt. */
  readonly vocabulary: ReadonlyMap<string, Vocable>;
  /** In how many records each entry is mentioned. */
  readonly mentions: ReadonlyMap<string, number>;
  /** In how many records each speaker speaks. */
  readonly speeches: ReadonlyMap<string, number>;
  /** The passages of each document, in the order of the text. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
  /** The turns of each document that has any, likewise. */
  readonly turns: ReadonlyMap<string, readonly string[]>;
}

/** Count the words, mentions and speeches of records, once for all searches. */
export function censusOf(records: readonly PreparedRecord[]): Census {
  const passages = records
    .map(({ record }) => record)
    .filter(({ layer }) => layer !== 'edition')
    .toSorted((a, b) => a.order - b.order);
  const documents = Map.groupBy(passages, ({ document }) => document);
  return {
    total: records.length,
    vocabulary: vocabularyOf(records),
    mentions: countsOf(
      records.flatMap(({ mentions }) => [...new Set(mentions.map(({ entry }) => entry))]),
    ),
    speeches: countsOf(records.flatMap(({ record: { speaker } }) => speaker ?? [])),
    passages: new Map([...documents].map(([id, own]) => [id, own.map(({ id }) => id)])),
    turns: turnsOf(passages),
  };
}

/** The turns of each document, each once. */
export function turnsOf(
  records: readonly Pick<SearchRecord, 'document' | 'turn'>[],
): ReadonlyMap<string, readonly string[]> {
  const turns = new Map<string, Set<string>>();
  for (const { document, turn } of records)
    if (turn !== undefined)
      turns.set(document, (turns.get(document) ?? new Set()).add(turn));
  return new Map([...turns].map(([document, own]) => [document, [...own]]));
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(names, (name) => name);
  return new Map([...groups].map(([name, { length }]) => [name, length]));
}

function vocabularyOf(records: readonly PreparedRecord[]): ReadonlyMap<string, Vocable> {
  const vocabulary = new Map<
    string,
    { -readonly [Key in keyof Vocable]: Vocable[Key] }
  >();
  for (const { part, layer, printed, tokens } of records.flatMap(
    ({ streams }) => streams,
  )) {
    for (const [at, token] of tokens.entries()) {
      if (token.key === gap.key) continue;
      const isCapital = /^\p{Lu}/u.test(printed.text.slice(token.start));
      const vocable = vocabulary.get(token.raw) ?? {
        token,
        count: 0,
        printed: false,
        leads: false,
        isName: true,
      };
      vocable.count += 1;
      vocable.printed ||= part !== 'reading' && layer !== 'edition';
      vocable.isName &&= isCapital || part === 'reading';
      vocable.leads ||= tokens[at + 1]?.bound ?? false;
      vocabulary.set(token.raw, vocable);
    }
  }
  return vocabulary;
}
