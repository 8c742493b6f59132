import { compare } from '../text/compare.ts';
import type { Offer } from './best-rows.ts';
import { bestRows, isAnnotation, isWhole, rowsOf } from './best-rows.ts';
import type { NamedEntry } from './index/named-entries.ts';
import type { PreparedIndex } from './index/prepared-index.ts';
import type { IndexedDocument, SearchRecord } from './index/records.ts';
import type { Row } from './match/evaluate.ts';
import { strengths } from './match/find.ts';
import type { Voices } from './match/heard.ts';
import type { Difference } from './match/near-phrase.ts';
import { readQuery } from './match/query.ts';
import type { Chip, Clause, Query } from './match/terms.ts';
import { leavesOf } from './match/terms.ts';
import { documentsTitled } from './match/titles.ts';
import type { ConcordanceLine } from './results/concordance.ts';
import { concordanceLine } from './results/concordance.ts';
import type { Respelling } from './spelling/respell.ts';
import { respellings, topicOf } from './spelling/respell.ts';

/** `date` is the oldest first, `newest` the other way round; what has no date comes last. */
export type Sort = 'relevance' | 'place' | 'date' | 'newest';

export interface SearchOptions {
  /** Words as they are written: no stems, no other forms of names. */
  readonly exact?: boolean;
  /** By relevance, as the documents and their texts stand, or by date. */
  readonly sort?: Sort;
  /** Characters on each side of a hit. */
  readonly width?: number;
}

export interface Result {
  readonly record: SearchRecord;
  /** One for every hit, in the order of the text. */
  readonly lines: readonly ConcordanceLine[];
  /** The words of the query that it does not have. */
  readonly missing: readonly string[];
  /** Those that it has in other words for the same idea. */
  readonly related: readonly string[];
  /** For what is nearly quoted: how its words differ; none if only brackets part them. */
  readonly differences: readonly Difference[] | undefined;
  readonly offered: Offer | undefined;
}

export interface Answer {
  readonly chips: readonly Chip[];
  /** In the order asked for; what is only offered comes last. */
  readonly results: readonly Result[];
  /** Documents that are called so, see `documentsTitled`. */
  readonly titled: readonly IndexedDocument[];
  /** Hits in all results that are no offers, without those that only mean an entry. */
  readonly count: number;
  /** Hits that mean an entry without naming it ("our party"). */
  readonly meant: number;
  /** Names that were searched by all their forms, and what the query describes. */
  readonly alsoSearched: readonly AlsoSearched[];
  /** Other words that were searched for the same idea. */
  readonly otherWords: readonly {
    readonly text: string;
    readonly words: readonly string[];
  }[];
  /** What unknown words were taken for, or may mean. */
  readonly didYouMean: readonly DidYouMean[];
  /** Where nothing was found with the filters, what there is without them. */
  readonly elsewhere: { readonly passages: number; readonly hits: number } | undefined;
  /** How many hits this edition's own notes have, where they were not asked for. */
  readonly inNotes: number;
}

/** A name of a query, and the entry by whose forms it was searched. */
export interface AlsoSearched {
  readonly text: string;
  readonly entry: Pick<NamedEntry, 'id' | 'heading' | 'forms'>;
}

export interface DidYouMean {
  readonly text: string;
  readonly meant: string;
  /** The whole query with that word put right. */
  readonly query: string;
  /** Whether it was read so: the answer is to that. */
  readonly isRead: boolean;
}

/**
 * Search; the same query gives the same answer wherever it is asked. It never throws: what cannot be
 * read as an operator is searched as words, and what is beyond the longest query comes back as a
 * chip that says so.
 *
 * @param open - from `prepareIndex`, or the part of it that a directory says may answer
 * @param source - as typed, see the README for its operators
 */
export function search(
  open: PreparedIndex,
  source: string,
  { exact = false, sort = 'relevance', width = 60 }: SearchOptions = {},
): Answer {
  const query = readQuery(open, source, exact);
  const asksNothing = query.clauses.length === 0 && query.filters.length === 0;
  const rows = (own: Query, voices: Voices = 'record') =>
    asksNothing ? [] : rowsOf(open, own, voices);
  const guesses = respellings(open, query);
  const clauses = topicOf(open, query);
  const topic = clauses ? rows({ ...query, clauses }) : [];
  const best = bestRows(open, query, guesses, topic);
  const { found, offer } = best;
  const notes = rows(query, 'edition').filter(isWhole);
  const isNotes =
    offer === undefined && found.some(({ open: own }) => isAnnotation(own.record));
  const results = [
    ...sorted(found, sort).map((row) => resultOf(row, offer, width)),
    ...(found.some(isWhole) || isNotes
      ? []
      : sorted(notes, sort).map((row) => resultOf(row, 'edition', width))),
  ];
  const lines = results
    .filter(({ offered, differences }) => !offered && !differences)
    .flatMap((result) => result.lines);
  const isFiltered = query.filters.length > 0 && found.length === 0;
  return {
    chips: results.some(({ missing }) => missing.length > 0)
      ? query.chips.map(asOptional)
      : query.chips,
    results,
    titled: documentsTitled(open, query),
    count: lines.filter(({ strength }) => strength > strengths.meant).length,
    meant: lines.filter(({ strength }) => strength === strengths.meant).length,
    alsoSearched: [...best.query.clauses, ...(clauses ?? [])]
      .flatMap(({ term }) => leavesOf(term))
      .filter(
        (leaf) => leaf.type === 'name' || clauses?.some(({ term }) => term === leaf),
      )
      .filter((leaf) => !leaf.exact)
      .flatMap(({ text, entries }) =>
        entries.map(({ id, heading, forms }) => ({
          text,
          entry: { id, heading, forms },
        })),
      ),
    otherWords: best.query.clauses
      .flatMap(({ term }) => leavesOf(term))
      .flatMap(({ text, ways = [] }) =>
        ways.length > 0 ? [{ text, words: ways.map((way) => way.text) }] : [],
      ),
    didYouMean: guesses.map((guess) => didYouMean(source, guess, best.query)),
    elsewhere: isFiltered ? totals(rows({ ...query, filters: [] })) : undefined,
    inNotes: isNotes ? 0 : notes.reduce((sum, { hits }) => sum + hits.length, 0),
  };
}

function sorted(rows: readonly Row[], sort: Sort): readonly Row[] {
  const place = (a: Row, b: Row) => compareByPlace(a.open.record, b.open.record);
  const date = (a: Row, b: Row) => compareByDate(a.open.record, b.open.record, sort);
  if (sort === 'place') return rows.toSorted(place);
  if (sort !== 'relevance') return rows.toSorted((a, b) => date(a, b) || place(a, b));
  return rows.toSorted(
    (a, b) =>
      // What lacks a word is as good as the words it has are rare.
      (isWhole(a) ? b.strength - a.strength : b.coverage - a.coverage) ||
      b.asRun - a.asRun ||
      b.score - a.score ||
      date(a, b) ||
      place(a, b),
  );
}

/** A year comes before its months. */
function compareByDate(
  { date: a }: SearchRecord,
  { date: b }: SearchRecord,
  sort: Sort,
): number {
  if (a === undefined || b === undefined) return Number(!a) - Number(!b);
  return sort === 'newest' ? compare(b, a) : compare(a, b);
}

/** No two records are alike, so that their order is none of the index's. */
function compareByPlace(a: SearchRecord, b: SearchRecord): number {
  return (
    compare(a.document, b.document) ||
    a.order - b.order ||
    Number(isAnnotation(a)) - Number(isAnnotation(b)) ||
    // `a7` stands before `a12`.
    a.id.length - b.id.length ||
    compare(a.id, b.id)
  );
}

function resultOf(row: Row, offered: Offer | undefined, width: number): Result {
  return {
    record: row.open.record,
    lines: row.hits.map((hit) => concordanceLine(hit, row.open, width)),
    missing: textsOf(row.missing),
    related: textsOf(row.related),
    differences: isExact(row) ? undefined : row.alignment?.differences,
    offered,
  };
}

function isExact({ alignment }: Row): boolean {
  return alignment?.cost === 0 && alignment.isOneVoice;
}

/** Whether a passage is said to have what was asked for, and not only something like it. */
export function isAsserted({ offered, missing, related, differences }: Result): boolean {
  return !offered && !differences && missing.length === 0 && related.length === 0;
}

function textsOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ term }) => leavesOf(term).map(({ text }) => text));
}

function totals(rows: readonly Row[]): Answer['elsewhere'] {
  const whole = rows.filter(isWhole);
  const hits = whole.reduce((sum, row) => sum + row.hits.length, 0);
  return { passages: whole.length, hits };
}

/** Where nothing has all that was asked for, a passage may lack any word of it. */
function asOptional(chip: Chip): Chip {
  const isWanted = ['word', 'prefix', 'phrase', 'name', 'entry'].includes(chip.kind);
  return isWanted && !chip.not && !chip.role ? { ...chip, role: 'optional' } : chip;
}

function didYouMean(
  source: string,
  { leaf, of }: Respelling,
  { clauses }: Query,
): DidYouMean {
  const [start, end] = [of[0]?.start ?? 0, of.at(-1)?.end ?? 0];
  const meant = leaf.entries[0]?.heading ?? leaf.text;
  return {
    text: source.slice(start, end),
    meant,
    query: `${source.slice(0, start)}${meant}${source.slice(end)}`,
    isRead: clauses.some(({ term }) =>
      leavesOf(term).some(({ words }) => words === leaf.words),
    ),
  };
}
