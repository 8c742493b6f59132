import type { PreparedIndex } from '../index/prepared-index.ts';
import type { PreparedRecord, Stream } from '../index/prepared-record.ts';
import type { Evidence } from './evidence.ts';
import type { Hit } from './find.ts';
import { findLeaf, findTerm, isNaming, strengths } from './find.ts';
import type { Voices } from './heard.ts';
import { isHeard } from './heard.ts';
import type { Alignment } from './near-phrase.ts';
import { lightWords } from './small-words.ts';
import type { Clause, Query, Term } from './terms.ts';
import { leavesOf } from './terms.ts';

/** A record that has some of what was asked for. */
export interface Row {
  readonly open: PreparedRecord;
  /** In the order of the text; none where a passage is only said by whom was asked for. */
  readonly hits: readonly Hit[];
  /** The clauses that it has nothing of. */
  readonly missing: readonly Clause[];
  /** The weakest of the clauses it has, see `strengths`. */
  readonly strength: number;
  /** The clauses that it has in other words for the same idea only. */
  readonly related: readonly Clause[];
  /** How much of the query it has: each clause by how rare it is, and how well it is met. */
  readonly coverage: number;
  /** Whether the words of the query follow one another in it: 2 without others in between. */
  readonly asRun: 0 | 1 | 2;
  readonly score: number;
  /** Where it has what the query quotes, or nearly. */
  readonly alignment?: Alignment;
}

/** The hits of terms, where the same are asked for again with the same filters. */
export type Known = Map<Term, Map<PreparedRecord, Hit[]>>;

interface Helps {
  readonly evidence?: Evidence;
  readonly known?: Known;
}

/** A longer query is judged by its beginning. */
const mostInRun = 32;

/**
 * Every record that the filters let through and that has at least one of the clauses.
 *
 * The score has the form of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009):
 * a clause counts by how few records have it and, ever less, by how often a record has it for its
 * length. It is weakened where a word stands in for another (`strengths`, of 3), and up to doubled
 * where the hits stand close. 0.4 and 160 words are k1 (1 - b) and the mean length by k1 b; they, 0.6
 * for having it at all and 6 words of distance were chosen on the first set of questions in `bench`,
 * and are measured on the other two: change one, and `npm run bench:search` tells.
 */
export function evaluate(
  open: PreparedIndex,
  records: readonly PreparedRecord[],
  { clauses, filters, run }: Query,
  voices: Voices,
  { evidence = () => false, known = new Map() }: Helps = {},
): Row[] {
  const wanted = clauses.filter(({ not }) => !not);
  const unwanted = clauses.filter(({ not }) => not);
  const found = records.flatMap((record) => {
    const streams = record.streams.filter((stream) =>
      isHeard(record, stream, filters, voices),
    );
    if (streams.length === 0) return [];
    const hitsOf = ({ term }: Clause) => {
      const own = known.get(term) ?? new Map<PreparedRecord, Hit[]>();
      known.set(term, own);
      const hits = own.get(record) ?? findTerm(open, record.mentions, streams, term);
      own.set(record, hits);
      return hits;
    };
    if (unwanted.some((clause) => hitsOf(clause).some(isNaming))) return [];
    const parts = wanted.map((clause) => ({ clause, hits: hitsOf(clause) }));
    return [{ record, streams, parts }];
  });
  const rarity = wanted.map((_, index) => {
    const count = found.filter(({ parts }) => parts[index]?.hits.length).length;
    return Math.log(1 + (open.total + 1) / (count + 0.5));
  });
  return found.flatMap(({ record, streams, parts }) => {
    const has = parts.map(({ clause, hits }) => ({
      clause,
      hits,
      strength: strengthOf(record, streams, clause.term, hits),
    }));
    const present = has.filter(({ strength }) => strength > 0);
    if (present.length === 0 && wanted.length > 0) return [];
    const coverage = has.reduce((sum, { clause, strength }, index) => {
      const own = strength > 0 ? heldBy(clause, strength) : 0;
      const said = strength === 0 && evidence(record, clause) ? byEvidence : 0;
      return sum + (rarity[index] ?? 0) * (own + said) * importanceOf(clause);
    }, 0);
    const score = has.reduce((sum, { hits, strength }, index) => {
      const often = hits.length / (hits.length + 0.4 + record.size / 160);
      return sum + (rarity[index] ?? 0) * (strength / 3) * (0.6 + often);
    }, 0);
    return [
      {
        open: record,
        hits: inTextOrder(
          has.flatMap(({ hits }) => hits),
          record,
        ),
        missing: has.filter(({ strength }) => strength === 0).map(({ clause }) => clause),
        related: has
          .filter(
            ({ clause, strength }) =>
              strength === strengths.related ||
              leavesOf(clause.term).some(({ isLoose }) => isLoose),
          )
          .map(({ clause }) => clause),
        strength: Math.min(...present.map(({ strength }) => strength)),
        coverage,
        asRun: runIn(streams, run),
        score: score * (1 + 1 / (1 + spread(present.map(({ hits }) => hits)) / 6)),
      },
    ];
  });
}

/** How well a record has a term: by its strongest hit, or because who speaks is meant. */
function strengthOf(
  { record }: PreparedRecord,
  streams: readonly Stream[],
  term: Term,
  hits: readonly Hit[],
): number {
  if (hits.length > 0) return Math.max(...hits.map(({ strength }) => strength));
  const speaks = streams.some(({ layer }) => layer === 'speech');
  const meant = leavesOf(term).some(({ speakers }) =>
    speakers.includes(record.speaker ?? ''),
  );
  return term.type !== 'near' && speaks && meant ? strengths.said : 0;
}

/** Without those that stand within another. */
function inTextOrder(hits: readonly Hit[], { streams }: PreparedRecord): Hit[] {
  const place = ({ stream, from }: Hit) =>
    (stream.part === 'label' ? 0 : 1e9) + (stream.tokens[from]?.start ?? 0);
  const covered = new Map<Stream, Set<number>>();
  const longestFirst = hits.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept = longestFirst.filter(({ stream, from, to }) => {
    const own = covered.get(stream) ?? new Set();
    covered.set(stream, own);
    if (own.has(from) || own.has(to - 1)) return false;
    for (let at = from; at < to; at += 1) own.add(at);
    return true;
  });
  return kept.toSorted(
    (a, b) =>
      place(a) - place(b) || streams.indexOf(a.stream) - streams.indexOf(b.stream),
  );
}

/** The fewest words that hold one hit of each clause, beyond one for each. */
function spread(clauses: readonly (readonly Hit[])[]): number {
  if (clauses.length < 2) return 0;
  const places = clauses
    .flatMap((hits, clause) => hits.map(({ from, stream }) => ({ from, stream, clause })))
    .toSorted((a, b) => a.from - b.from);
  let best = 200;
  for (const stream of new Set(places.map((place) => place.stream))) {
    const own = places.filter((place) => place.stream === stream);
    const last = new Map<number, number>();
    for (const { from, clause } of own) {
      last.set(clause, from);
      if (last.size < clauses.length) continue;
      best = Math.min(best, from - Math.min(...last.values()) - clauses.length + 1);
    }
  }
  return Math.max(0, best);
}

/** How much a clause counts for that only a note on the passage, or a heading, has. */
const byEvidence = 0.3;

/** How much a clause counts for: a phrase by its words, who speaks or is meant as half a word. */
function heldBy({ term }: Clause, strength: number): number {
  if (strength >= strengths.form) return wordsIn(term);
  if (strength === strengths.label) return 1;
  return strength > strengths.meant ? 0.7 : 0.5;
}

/** How much it matters that a passage has a clause: a name more than words, light words less. */
function importanceOf({ term }: Clause): number {
  if (term.type === 'name' || term.type === 'entry') return 1.5;
  const isLight =
    term.type === 'word' && term.words.every(({ raw }) => lightWords.has(raw));
  return isLight ? 0.5 : 1;
}

/** How many words a term asks for at least; a name is one, however long. */
function wordsIn(term: Term): number {
  if (term.type === 'near') return term.of.reduce((sum, part) => sum + wordsIn(part), 0);
  if (term.type === 'either') return Math.min(...term.of.map(wordsIn));
  return term.type === 'phrase' ? term.words.length : 1;
}

function runIn(streams: readonly Stream[], run: Query['run']): Row['asRun'] {
  if (run.length < 2) return 0;
  if (streams.some((stream) => hasRun(stream, run))) return 2;
  return streams.some(({ tokens }) => tokens.some((_, at) => isLooseRun(tokens, at, run)))
    ? 1
    : 0;
}

/** Whether the words of a query stand in order from here on, each within three of the one before. */
function isLooseRun(tokens: Stream['tokens'], from: number, run: Query['run']): boolean {
  let at = from - 1;
  return run.slice(0, mostInRun).every(({ stem }, index) => {
    const near = tokens.slice(at + 1, at + (index === 0 ? 2 : 4));
    const found = near.findIndex((token) => token.stem === stem);
    at += found + 1;
    return found >= 0;
  });
}

function hasRun(stream: Stream, run: Query['run']): boolean {
  const leaf = { type: 'word', words: run, exact: false } as const;
  return (
    findLeaf(stream, { ...leaf, text: '', entries: [], speakers: [], start: 0, end: 0 })
      .length > 0
  );
}
