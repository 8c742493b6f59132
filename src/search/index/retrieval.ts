import { joined } from '../language/fold.ts';
import { readQuery } from '../match/query.ts';
import { quotedWords } from '../match/quoted-words.ts';
import type { Leaf } from '../match/terms.ts';
import { leavesOf } from '../match/terms.ts';
import { widened } from '../match/widen.ts';
import type { Census, Vocable } from '../spelling/census.ts';
import { censusOf } from '../spelling/census.ts';
import { respellings, respelt, topicOf } from '../spelling/respell.ts';
import type { PreparedIndex } from './prepared-index.ts';

/** What an index of words must be asked for so that its records hold every hit of a query. */
export interface Retrieval {
  /** Words as the texts spell them: every record that has one of them. */
  readonly words: readonly string[];
  /** Every record that mentions one of these entries. */
  readonly entries: readonly string[];
  /** Every record in which one of them speaks. */
  readonly speakers: readonly string[];
  /** The query has no words: every record. */
  readonly all: boolean;
}

/**
 * How to retrieve the candidates of a query: searching them alone gives the answer that all records
 * would give. What a query leaves out is not retrieved: matching sees to it.
 */
export function retrievalOf(
  open: PreparedIndex,
  source: string,
  exact = false,
): Retrieval {
  const query = readQuery(open, source, exact);
  const asked = query.clauses
    .filter(({ not }) => !not)
    .flatMap(({ term }) => leavesOf(term));
  const guesses = respellings(open, query);
  const guessed = guesses.map(({ leaf }) => leaf);
  const topic = topicOf(open, query)?.flatMap(({ term }) => leavesOf(term)) ?? [];
  const leaves = [...asked, ...guessed, ...topic];
  const sure = respelt(
    query,
    guesses.filter(({ kind }) => kind === 'sure'),
  );
  const wide = [sure, respelt(query, guesses)]
    .flatMap((own) => widened(open, own, 'related')?.clauses ?? [])
    .filter(({ not }) => !not)
    .flatMap(({ term }) => leavesOf(term));
  const others = [
    ...wide.flatMap(({ words, ways = [] }) => [words, ...ways.map((way) => way.words)]),
    ...quotedWords(open, query),
  ];
  const vocabulary = [...open.vocabulary.values()];
  const forms = leaves.flatMap(({ entries }) =>
    entries
      .flatMap((entry) => open.namesByEntry.get(entry) ?? [])
      .map(({ tokens }) => ({ type: 'phrase' as const, words: tokens })),
  );
  const words = vocabulary.filter((vocable) =>
    [
      ...leaves,
      ...forms,
      ...others.map((own) => ({ type: 'word' as const, words: own })),
    ].some((leaf) => mayBegin(vocable, leaf)),
  );
  return {
    words: words.map(({ token }) => token.raw),
    entries: [...new Set(leaves.flatMap(({ entries }) => entries.map(({ id }) => id)))],
    speakers: [...new Set(leaves.flatMap(({ speakers }) => speakers))],
    all: asked.length === 0,
  };
}

/**
 * Whether an index's records hold all that was asked for, as the census of all of them has it. An
 * index of words does not tell that a part of it could not be loaded; here it shows.
 */
export function holdsAll(
  open: PreparedIndex,
  { words, entries, speakers, all }: Retrieval,
): boolean {
  const own = censusOf(open.records);
  if (all) return own.total === open.total;
  return (
    words.every((word) => countOf(own, word) === countOf(open, word)) &&
    entries.every((entry) => own.mentions.get(entry) === open.mentions.get(entry)) &&
    speakers.every((speaker) => own.speeches.get(speaker) === open.speeches.get(speaker))
  );
}

function countOf({ vocabulary }: Census, word: string): number | undefined {
  return vocabulary.get(word)?.count;
}

/** Whether a hit of the leaf may begin with this word. */
export function mayBegin(
  { token, leads }: Vocable,
  { type, words }: Pick<Leaf, 'type' | 'words'>,
): boolean {
  const [first, second] = words;
  if (!first) return false;
  const { raw, key, bare, stem } = token;
  if (type === 'prefix') return raw.startsWith(first.raw) || key.startsWith(first.key);
  // Bound words may be parted otherwise: `N. S.` is asked as `NS`, and the other way round.
  const isBound = leads || second?.bound === true;
  return (
    stem === first.stem ||
    key === first.key ||
    bare === first.key ||
    (isBound && joined(words).startsWith(joined([token])))
  );
}
