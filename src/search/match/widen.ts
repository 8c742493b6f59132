import type { Name, PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import { strengths } from './find.ts';
import type { Leaf, Query, Way } from './terms.ts';
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
  let isWider = false;
  const change = (leaf: Leaf): Leaf => {
    if (leaf.exact || (leaf.type !== 'word' && leaf.type !== 'name')) return leaf;
    const ways = [
      ...derivedWays(open, leaf),
      ...(width === 'related' ? [...ringWays(open, leaf), ...kinWays(open, leaf)] : []),
    ].filter(({ words }) => words.every(({ stem }) => open.printedWords.has(stem)));
    isWider ||= ways.length > 0;
    return ways.length > 0 ? { ...leaf, ways } : leaf;
  };
  const clauses = query.clauses.map((clause) =>
    clause.not ? clause : { ...clause, term: withLeaves(clause.term, change) },
  );
  return isWider ? { ...query, clauses } : undefined;
}

function way(words: readonly Token[], text: string, strength: number): Way {
  return { words, text, strength };
}

/** Words made of the names of a leaf's entries; or the names of those whose word it is. */
function derivedWays(open: PreparedIndex, leaf: Leaf): Way[] {
  const own = leaf.entries.flatMap(({ derived }) =>
    derived.map((word) => way(fold(word, open.folding), word, strengths.derived)),
  );
  const letters = joined(leaf.words.map((word) => ({ ...word, key: word.bare })));
  const names = (open.namesByDerived.get(letters) ?? []).map(({ form, tokens }: Name) =>
    way(tokens, form, strengths.derived),
  );
  return [...own, ...names];
}

/** The other words of the rings that have the leaf's words. */
function ringWays({ rings }: PreparedIndex, { words }: Leaf): Way[] {
  const has = (member: readonly Token[]) =>
    member.length === words.length &&
    member.every(({ stem }, index) => stem === words[index]?.stem);
  return rings
    .filter((ring) => ring.some(({ tokens }) => has(tokens)))
    .flatMap((ring) => ring.filter(({ tokens }) => !has(tokens)))
    .map(({ tokens, text }) => way(tokens, text, strengths.related));
}

/** What is left of two words of one root: endings that make a word another kind of word. */
const ending =
  /^(?:e|y|ic|ical|ics|al|ally|ity|able|ably|ed|ing|er|or|ers|ors|ist|ists|ism|isms|ize|ized|ous|ly|ion|ions|ation|ations|ative|ive|ment|ments|ness|ful|less|ship|ships|hood|ary|ance|ence|ant|ent|age|ages|dom|s|es|)$/u;

/** Words of the texts that share a root with a word that no text has. */
function kinWays(
  { vocabulary, printedWords }: PreparedIndex,
  { type, words }: Leaf,
): Way[] {
  const [word, ...more] = words;
  if (type !== 'word' || !word || more.length > 0 || printedWords.has(word.stem))
    return [];
  return [...vocabulary.values()].flatMap(({ token, printed }) => {
    const root = sharedStart(token.key, word.bare);
    const isKin =
      printed &&
      root >= 5 &&
      ending.test(token.key.slice(root)) &&
      ending.test(word.bare.slice(root));
    return isKin
      ? [
          way(
            [{ ...token, start: 0, end: 0, bound: false }],
            token.raw,
            strengths.related,
          ),
        ]
      : [];
  });
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
