import type { PreparedIndex } from '../index/prepared-index.ts';
import { mayBegin } from '../index/retrieval.ts';
import type { Token } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import { numbered } from '../match/paragraph.ts';
import { readQuery } from '../match/query.ts';
import { smallWords } from '../match/small-words.ts';
import type { Clause, Filter, Leaf, Query, Term } from '../match/terms.ts';
import { leavesOf } from '../match/terms.ts';
import { tokenizeQuery } from '../match/tokenize-query.ts';
import { widened } from '../match/widen.ts';
import { respellings, respelt, topicOf } from '../spelling/respell.ts';
import type { MarkerKind } from './index-words.ts';
import { indexWord, markerWord } from './index-words.ts';
import type { TitleWant } from './titled.ts';
import { titleWants } from './titled.ts';

/** Words of the index that follow one another; the empty one stands for any. */
export type Run = readonly string[];

/** One thing that a passage should have. */
export interface Want {
  /** Any of these. */
  readonly runs: readonly Run[];
  /** Markers of passages that are an answer of sorts: of those whose name was asked for. */
  readonly weak: readonly string[];
  /** What lacks it is no answer. */
  readonly isNeeded: boolean;
}

/**
 * What of a query is asked for: its words and names, or others in which a passage may say the same,
 * too, and the words of a quotation one by one; or what it asks for without its filters.
 */
export type Width = 'asked' | 'wide' | 'unfiltered';

/** What a large index is asked for. */
export interface Wanted {
  readonly wants: readonly Want[];
  /** The years, months or days, the documents and the words of archives that a document must have; none for any. */
  readonly years: readonly string[];
  readonly documents: readonly string[];
  readonly archives: readonly string[];
  readonly titles: readonly TitleWant[];
}

/**
 * What to ask a large index for, so that the passages that answer a query best are among those that
 * have the most of it. What a query leaves out is not asked for: matching sees to it.
 */
export function wantsOf(
  open: PreparedIndex,
  source: string,
  exact: boolean,
  width: Width,
): Wanted {
  const read = readQuery(open, source, exact);
  const isFiltered = width !== 'unfiltered';
  const query = isFiltered ? read : { ...read, filters: [] };
  const clauses = width === 'wide' ? wideClauses(open, query) : query.clauses;
  const valuesOf = (field: Filter['field']) =>
    query.filters
      .filter((filter) => filter.field === field && !filter.not)
      .flatMap(({ values }) => values);
  const marked = (field: Filter['field'] & MarkerKind): Want[] => {
    const isAsked = query.filters.some((filter) => filter.field === field && !filter.not);
    const values = valuesOf(field);
    if (!isAsked || (field === 'layer' && values.includes('speech'))) return [];
    const runs = values.map((value) => [markerWord(field, value)]);
    return [{ runs, weak: [], isNeeded: true }];
  };
  const typed = (field: string) =>
    tokenizeQuery(source).filter(
      (token) => isFiltered && token.field === field && !token.not,
    );
  return {
    wants: [
      ...clauses.filter(({ not }) => !not).flatMap(({ term }) => wantsOfTerm(open, term)),
      ...marked('speaker'),
      ...marked('layer'),
      ...marked('turn'),
      ...numbered(source).map(({ kind, id }) => ({
        runs: [[markerWord(kind === 'turn' ? kind : 'passage', id)]],
        weak: [],
        isNeeded: false,
      })),
    ],
    years: valuesOf('year'),
    // No list of documents or archives is loaded that could tell which are meant.
    documents: typed('document').map(({ text }) => text.toLowerCase()),
    archives: typed('archive').flatMap(({ text }) =>
      fold(text, open.folding).map(({ key }) => markerWord('archive', key)),
    ),
    titles: isFiltered ? titleWants(read) : [],
  };
}

function wideClauses(open: PreparedIndex, query: Query): readonly Clause[] {
  const guessed = respelt(query, respellings(open, query));
  const wide = widened(open, guessed, 'related') ?? guessed;
  const topic = topicOf(open, query) ?? [];
  return [
    ...topic,
    ...wide.clauses.flatMap((clause) => {
      const { term, not } = clause;
      if (term.type !== 'phrase' || not) return [clause];
      return term.words.map((word) => ({
        not,
        term: { ...term, type: 'word' as const, words: [word] },
      }));
    }),
  ];
}

function wantsOfTerm(open: PreparedIndex, term: Term): readonly Want[] {
  if (term.type === 'near') return term.of.flatMap((part) => wantsOfTerm(open, part));
  const leaves = leavesOf(term);
  const runs = leaves
    .flatMap((leaf) => runsOf(open, leaf))
    .filter((run) => run.length > 0);
  const weak = leaves.flatMap(({ speakers }) =>
    speakers.map((speaker) => markerWord('speaker', speaker)),
  );
  return [{ runs, weak, isNeeded: false }];
}

function runsOf(open: PreparedIndex, leaf: Leaf): readonly Run[] {
  const { type, words, entries, exact, ways = [] } = leaf;
  const markers = exact ? [] : entries.map(({ id }) => [markerWord('entry', id)]);
  if (type === 'entry') return markers;
  // A letter begins most words; initials are those of short ones.
  const isShort = joined(words).length <= 4;
  const begun = [...open.vocabulary.values()].filter((vocable) =>
    type === 'prefix'
      ? mayBegin(vocable, leaf)
      : mayBegin(vocable, leaf) &&
        vocable.token.stem !== words[0]?.stem &&
        (isShort || vocable.token.key.length > 1),
  );
  return [
    ...(type === 'prefix' ? [] : [words, ...ways.map((way) => way.words)]).map((own) =>
      runOf(own, type === 'phrase'),
    ),
    ...begun.map(({ token }) => [indexWord(token.stem)]),
    ...markers,
  ];
}

/**
 * Of a run the words that tell it: a small one stands everywhere, and would be dear to ask for. But of a
 * quotation one word alone tells nothing: "just party" would be sought wherever there is a party.
 */
function runOf(words: readonly Token[], isQuoted: boolean): Run {
  const isSmall = ({ raw }: Token) => smallWords.has(raw);
  const telling = words.filter((word) => !isSmall(word)).length;
  return telling < (isQuoted ? 2 : 1)
    ? words.map(({ stem }) => indexWord(stem))
    : words.map((word) => (isSmall(word) ? '' : indexWord(word.stem)));
}
