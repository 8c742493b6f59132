import type { PreparedIndex } from './index/prepared-index.ts';
import type { NamedEntry, SearchRecord } from './index/records.ts';
import type { Row, Voices } from './match/evaluate.ts';
import { evaluate } from './match/evaluate.ts';
import { strengths } from './match/find.ts';
import { readQuery } from './match/query.ts';
import type { Chip, Query } from './match/terms.ts';
import { leavesOf } from './match/terms.ts';
import type { ConcordanceLine } from './results/concordance.ts';
import { concordanceLine } from './results/concordance.ts';
import type { Respelling } from './spelling/respell.ts';
import { respellings, respelt, topicOf } from './spelling/respell.ts';

export interface SearchOptions {
  /** Words as they are written: no stems, no other forms of names. */
  readonly exact?: boolean;
  readonly sort?: 'relevance' | 'place';
  /** Characters on each side of a hit. */
  readonly width?: number;
}

/** Why a passage is shown that is no answer. */
export type Offer =
  /** A word was put right. */
  | 'spelling'
  /** A word is part of a name that the register has. */
  | 'name'
  /** A correction of this edition, or another reading of the notes. */
  | 'reading'
  /** This edition's notes have it, the record has not. */
  | 'edition';

export interface Result {
  readonly record: SearchRecord;
  /** One for every hit, in the order of the text. */
  readonly lines: readonly ConcordanceLine[];
  /** The words of the query that it does not have. */
  readonly missing: readonly string[];
  readonly offered: Offer | undefined;
}

export interface Answer {
  readonly chips: readonly Chip[];
  /** In the order asked for; what is only offered comes last. */
  readonly results: readonly Result[];
  /** Hits in all results that are no offers, without those that only mean an entry. */
  readonly count: number;
  /** Hits that mean an entry without naming it ("our party"). */
  readonly meant: number;
  /** Names that were searched by all their forms, and what the query describes. */
  readonly alsoSearched: readonly { readonly text: string; readonly entry: NamedEntry }[];
  /** What unknown words were taken for, or may mean. */
  readonly didYouMean: readonly DidYouMean[];
  /** Where nothing was found with the filters, what there is without them. */
  readonly elsewhere: { readonly passages: number; readonly hits: number } | undefined;
  /** How many hits this edition's own notes have, where they were not asked for. */
  readonly inNotes: number;
}

export interface DidYouMean {
  readonly text: string;
  readonly meant: string;
  /** The whole query with that word put right. */
  readonly query: string;
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
    asksNothing
      ? []
      : evaluate(
          open,
          open.records.filter(({ record }) => voices !== 'readings' || record.readings),
          own,
          voices,
        );
  const guesses = respellings(open, query);
  const clauses = topicOf(open, query);
  const topic = clauses ? rows({ ...query, clauses }) : [];
  const { found, offer, used } = bestRows(query, guesses, rows, topic);
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
    .filter(({ offered }) => !offered)
    .flatMap((result) => result.lines);
  const isFiltered = query.filters.length > 0 && found.length === 0;
  return {
    chips: query.chips,
    results,
    count: lines.filter(({ strength }) => strength > strengths.meant).length,
    meant: lines.filter(({ strength }) => strength === strengths.meant).length,
    alsoSearched: [...respelt(query, used).clauses, ...(clauses ?? [])]
      .flatMap(({ term }) => leavesOf(term))
      .filter(
        (leaf) => leaf.type === 'name' || clauses?.some(({ term }) => term === leaf),
      )
      .filter((leaf) => !leaf.exact)
      .flatMap(({ text, entries }) => entries.map((entry) => ({ text, entry }))),
    didYouMean: guesses.map((guess) => didYouMean(source, guess)),
    elsewhere: isFiltered ? totals(rows({ ...query, filters: [] })) : undefined,
    inNotes: isNotes ? 0 : notes.reduce((sum, { hits }) => sum + hits.length, 0),
  };
}

interface Best {
  readonly found: readonly Row[];
  readonly offer: Offer | undefined;
  readonly used: readonly Respelling[];
}

/**
 * What holds everything that was asked for: as it was asked, in other readings, with words put
 * right; else what holds the most of it.
 */
function bestRows(
  query: Query,
  guesses: readonly Respelling[],
  rows: (query: Query, voices?: Voices) => readonly Row[],
  topic: readonly Row[],
): Best {
  const sure = guesses.filter(({ kind }) => kind === 'sure');
  const asked = respelt(query, sure);
  const attempts: (() => Best)[] = [
    () => ({ found: withTopic(rows(asked), topic), offer: undefined, used: sure }),
    () => ({
      found: rows(asked, 'readings').filter(isByReading),
      offer: 'reading',
      used: sure,
    }),
    () => ({
      found: rows(respelt(query, guesses)),
      offer: guesses.some(({ kind }) => kind === 'spelling') ? 'spelling' : 'name',
      used: guesses,
    }),
  ];
  const tried: Best[] = [];
  for (const attempt of attempts) {
    if (attempt === attempts[2] && sure.length === guesses.length) break;
    const best = attempt();
    const found = best.found.filter(isWhole);
    if (found.length > 0) return { ...best, found };
    tried.push(best);
  }
  for (const best of tried.filter(({ offer }) => offer !== 'reading')) {
    const fullest = holdingMost(best.found);
    if (fullest.length > 0) return { ...best, found: fullest };
  }
  return { found: [], offer: undefined, used: sure };
}

/** What is about the thing described comes first of what has the words, and then by itself. */
function withTopic(rows: readonly Row[], topic: readonly Row[]): readonly Row[] {
  const about = new Set(topic.map(({ open }) => open));
  const whole = new Set(rows.filter(isWhole).map(({ open }) => open));
  return [
    ...rows
      .filter((row) => isWhole(row) || !about.has(row.open))
      .map((row) => (about.has(row.open) ? { ...row, asRun: 2 as const } : row)),
    ...topic.filter(({ open }) => !whole.has(open)),
  ];
}

function isWhole({ missing }: Row): boolean {
  return missing.length === 0;
}

function isByReading({ hits }: Row): boolean {
  return hits.some(({ stream }) => stream.part === 'reading');
}

function isAnnotation({ layer }: SearchRecord): boolean {
  return layer === 'edition';
}

/** The rows that hold most of the words; that somebody speaks is none by itself. */
function holdingMost(rows: readonly Row[]): readonly Row[] {
  const some = rows.filter(({ hits }) => hits.length > 0);
  const most = Math.max(...some.map(({ held }) => held));
  return some.filter(({ held }) => held === most);
}

function sorted(rows: readonly Row[], sort: 'relevance' | 'place'): readonly Row[] {
  const place = (a: Row, b: Row) => compareByPlace(a.open.record, b.open.record);
  if (sort === 'place') return rows.toSorted(place);
  return rows.toSorted(
    (a, b) =>
      // What lacks a word is as good as the words it has are rare.
      (isWhole(a) ? b.strength - a.strength : 0) ||
      b.asRun - a.asRun ||
      b.score - a.score ||
      place(a, b),
  );
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function resultOf(row: Row, offered: Offer | undefined, width: number): Result {
  return {
    record: row.open.record,
    lines: row.hits.map((hit) => concordanceLine(hit, row.open, width)),
    missing: row.missing.flatMap(({ term }) => leavesOf(term).map(({ text }) => text)),
    offered,
  };
}

function totals(rows: readonly Row[]): Answer['elsewhere'] {
  const whole = rows.filter(isWhole);
  const hits = whole.reduce((sum, row) => sum + row.hits.length, 0);
  return { passages: whole.length, hits };
}

function didYouMean(source: string, { leaf, of }: Respelling): DidYouMean {
  const [start, end] = [of[0]?.start ?? 0, of.at(-1)?.end ?? 0];
  const meant = leaf.entries[0]?.heading ?? leaf.text;
  return {
    text: source.slice(start, end),
    meant,
    query: `${source.slice(0, start)}${meant}${source.slice(end)}`,
  };
}
