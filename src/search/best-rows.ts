import type { PreparedIndex } from './index/prepared-index.ts';
import type { SearchRecord } from './index/records.ts';
import type { Known, Row } from './match/evaluate.ts';
import { evaluate } from './match/evaluate.ts';
import { evidenceIn } from './match/evidence.ts';
import type { Voices } from './match/heard.ts';
import { nearRows } from './match/near-rows.ts';
import type { Query } from './match/terms.ts';
import { widened } from './match/widen.ts';
import type { Respelling } from './spelling/respell.ts';
import { respelt } from './spelling/respell.ts';

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

/** What a query found, and how it was read to find it. */
export interface Best {
  readonly found: readonly Row[];
  readonly offer: Offer | undefined;
  /** The query as it was searched in the end. */
  readonly query: Query;
}

/**
 * What holds everything that was asked for: as it was asked, in other readings, in words made of the
 * names, in words for the same idea, with words put right, or nearly as it was quoted; else what
 * holds the most of it.
 *
 * @param topic - what is about the thing that the query describes
 */
export function bestRows(
  open: PreparedIndex,
  query: Query,
  guesses: readonly Respelling[],
  topic: readonly Row[],
): Best {
  if (query.clauses.length === 0 && query.filters.length === 0) {
    return { found: [], offer: undefined, query };
  }
  const asked = respelt(
    query,
    guesses.filter(({ kind }) => kind === 'sure'),
  );
  const guessed = asked.clauses.length > 0 ? respelt(query, guesses) : asked;
  const known: Known = new Map();
  const literal = withTopic(rowsOf(open, asked, 'record', known), topic).filter(isWhole);
  const near = nearRows(open, query, literal);
  if (near.length > 0) {
    const others = literal.filter(
      ({ open: own }) => !near.some((row) => row.open === own),
    );
    return { found: [...near, ...others], offer: undefined, query: asked };
  }
  const attempts: (() => Best | undefined)[] = [
    () => ({ found: literal, offer: undefined, query: asked }),
    () => ({
      found: rowsOf(open, asked, 'readings').filter(isByReading),
      offer: 'reading',
      query: asked,
    }),
    () => wider(open, known, asked, 'derived'),
    () => wider(open, known, asked, 'related'),
    () => offered(open, known, guessed, offerOf(guesses, query)),
    () => wider(open, known, guessed, 'related', offerOf(guesses, query)),
  ];
  for (const attempt of attempts) {
    const best = attempt();
    const found = best?.found.filter(isWhole) ?? [];
    if (best && found.length > 0) return { ...best, found };
  }
  return fullest(open, known, asked, guessed, offerOf(guesses, query));
}

/** Every record that has some of a query. */
export function rowsOf(
  open: PreparedIndex,
  query: Query,
  voices: Voices = 'record',
  known?: Known,
): readonly Row[] {
  const own = open.records.filter(
    ({ record }) => voices !== 'readings' || record.readings,
  );
  return evaluate(open, own, query, voices, known && { known });
}

function offered(
  open: PreparedIndex,
  known: Known,
  query: Query,
  offer: Offer | undefined,
): Best {
  return { found: rowsOf(open, query, 'record', known), offer, query };
}

function wider(
  open: PreparedIndex,
  known: Known,
  query: Query,
  width: 'derived' | 'related',
  offer?: Offer,
): Best | undefined {
  const wide = widened(open, query, width);
  return wide && offered(open, known, wide, offer);
}

/** What words put right are: an answer where the query's other words bear them out. */
function offerOf(guesses: readonly Respelling[], { clauses }: Query): Offer | undefined {
  const unsure = guesses.filter(({ kind }) => kind !== 'sure');
  const guessed = new Set(unsure.flatMap(({ of }) => of));
  const rest = clauses.filter(
    ({ term, not }) =>
      !not && (term.type === 'either' || term.type === 'near' || !guessed.has(term)),
  );
  if (unsure.length === 0 || rest.length > 0) return undefined;
  return unsure.some(({ kind }) => kind === 'spelling') ? 'spelling' : 'name';
}

/** Where nothing has it all: what has the most of it, in any words. */
function fullest(
  open: PreparedIndex,
  known: Known,
  asked: Query,
  guessed: Query,
  offer: Offer | undefined,
): Best {
  const evidence = evidenceIn(open);
  const [first, second] = [asked, guessed].map((own) => {
    const query = widened(open, own, 'related') ?? own;
    return {
      query,
      found: holdingMost(
        evaluate(open, open.records, query, 'record', { evidence, known }),
      ),
    };
  });
  const isBetter = first && second && coverageOf(second.found) >= coverageOf(first.found);
  const best = isBetter ? { ...second, offer } : { ...first, offer: undefined };
  return { found: [], query: asked, ...best };
}

function coverageOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map(({ coverage }) => coverage));
}

/** How much of the most a row must have to be shown beside it. */
const enough = 0.5;

/** The rows that hold most of the query; that somebody speaks is none by itself. */
function holdingMost(rows: readonly Row[]): readonly Row[] {
  const some = rows.filter(({ hits }) => hits.length > 0);
  const most = coverageOf(some);
  return some.filter(({ coverage }) => coverage >= enough * most);
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

export function isWhole({ missing }: Row): boolean {
  return missing.length === 0;
}

function isByReading({ hits }: Row): boolean {
  return hits.some(({ stream }) => stream.part === 'reading');
}

export function isAnnotation({ layer }: SearchRecord): boolean {
  return layer === 'edition';
}
