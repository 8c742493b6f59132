import type { PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { fold } from '../language/fold.ts';
import { kinOf } from '../language/kin.ts';
import { strengths } from './find.ts';
import { namesMadeInto } from './query-names.ts';
import { smallWords } from './small-words.ts';
import type { Clause, Leaf, Query, Way } from './terms.ts';
import { withLeaves } from './terms.ts';

/** How far a query is widened: by words made of names, or by words for one idea too. */
export type Width = 'derived' | 'related';

/**
 * The query with other words in which a passage may say the same: words made of a name it has
 * (*Vietnamese* for *Vietnam*, and the name for the word); wider, the words for one idea that the
 * thesaurus has, and words of one root (*hospitable* for *hospitality*).
 *
 * @returns nothing where there are no other words
 */
export function widened(
  open: PreparedIndex,
  query: Query,
  width: Width,
): Query | undefined {
  if (query.exact) return undefined;
  let isWider = false;
  const isAlone = query.clauses.filter(({ not }) => !not).length < 2;
  const change = (leaf: Leaf): Leaf => {
    if (leaf.exact || (leaf.type !== 'word' && leaf.type !== 'name')) return leaf;
    const ways = [
      ...derivedWays(open, leaf),
      ...(width === 'related' ? [...ringWays(open, leaf), ...kinWays(open, leaf)] : []),
    ].filter(({ words }) => words.every(({ stem }) => open.printedWords.has(stem)));
    isWider ||= ways.length > 0;
    return ways.length > 0 ? { ...leaf, ways } : leaf;
  };
  const clauses = query.clauses.flatMap((clause) => {
    // A phrase alone is what was asked for; beside other words it may be one of the ideas.
    const loose = width === 'related' && !isAlone ? loosened(clause) : [];
    isWider ||= loose.length > 0;
    if (clause.not || loose.length > 0) return clause.not ? [clause] : loose;
    return [{ ...clause, term: withLeaves(clause.term, change) }];
  });
  return isWider ? { ...query, clauses } : undefined;
}

/** The words of a phrase that no passage has, one by one. */
function loosened({ term, not }: Clause): readonly Clause[] {
  if (not || term.type !== 'phrase' || term.words.length < 2) return [];
  const words = term.words.filter(({ raw }) => !smallWords.has(raw));
  return words.map((word) => ({
    not,
    term: {
      ...term,
      type: 'word',
      exact: false,
      isLoose: true,
      words: [word],
      text: word.raw,
    },
  }));
}

function way(words: readonly Token[], text: string, strength: number): Way {
  return { words, text, strength };
}

/** Words made of the names of a leaf's entries; or the names of those whose word it is. */
function derivedWays(open: PreparedIndex, leaf: Leaf): Way[] {
  const own = leaf.entries.flatMap(({ derived }) =>
    derived.map((word) => way(fold(word, open.folding), word, strengths.derived)),
  );
  const names = namesMadeInto(open, leaf.words).map(({ form, tokens }) =>
    way(tokens, form, strengths.derived),
  );
  return [...own, ...names];
}

/** The other words of the rings that have the leaf's words. */
export function ringWays({ rings }: PreparedIndex, { words }: Leaf): Way[] {
  const has = (member: readonly Token[]) =>
    member.length === words.length &&
    member.every(({ stem }, index) => stem === words[index]?.stem);
  return rings
    .filter((ring) => ring.some(({ tokens }) => has(tokens)))
    .flatMap((ring) => ring.filter(({ tokens }) => !has(tokens)))
    .map(({ tokens, text }) => way(tokens, text, strengths.related));
}

/** Words of the texts that share a root with a word that no text has. */
function kinWays(open: PreparedIndex, { type, words }: Leaf): Way[] {
  const [word, ...more] = words;
  if (type !== 'word' || !word || more.length > 0) return [];
  return kinOf(open, word).map((token) =>
    way([{ ...token, start: 0, end: 0, bound: false }], token.raw, strengths.related),
  );
}
