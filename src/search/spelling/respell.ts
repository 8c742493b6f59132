import { distance, soundOf } from '../../text/similar.ts';
import type { Name, PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { joined } from '../language/fold.ts';
import { kinOf } from '../language/kin.ts';
import { entriesOf, nameLeaf } from '../match/query-names.ts';
import type { Leaf, Query } from '../match/terms.ts';
import { leavesOf, withLeaves } from '../match/terms.ts';
import { ringWays } from '../match/widen.ts';
import type { Vocable } from './census.ts';

/** Words of a query that no record prints, and what they are taken for. */
export interface Respelling {
  readonly leaf: Leaf;
  /** The words of the query it stands for. */
  readonly of: readonly Leaf[];
  /**
   * Another spelling of a name is searched at once; what may be a mistake, or is a part of many
   * names, is only offered.
   */
  readonly kind: 'sure' | 'spelling' | 'name';
}

/** No more are looked up: a long query of unknown words is not one of names. */
const mostUnknown = 6;
const longestName = 5;

/** What the unknown words of a query may be, by the registers first, then by the texts' words. */
export function respellings(open: PreparedIndex, { clauses }: Query): Respelling[] {
  const found: Respelling[] = [];
  const leaves = clauses
    .filter(({ not }) => !not)
    .flatMap(({ term }) => leavesOf(term))
    .map((leaf) => (leaf.type === 'word' && !leaf.exact ? leaf : undefined));
  const unknown = new Set(
    leaves
      .filter((leaf) => leaf && isUnknown(leaf, open.printedWords))
      .slice(0, mostUnknown),
  );
  for (let size = longestName; size > 0; size -= 1) {
    for (let at = 0; at + size <= leaves.length; at += 1) {
      const run = leaves.slice(at, at + size).filter((leaf) => leaf !== undefined);
      if (run.length < size || !run.some((leaf) => unknown.has(leaf))) continue;
      const respelling = respell(open, run);
      if (!respelling) continue;
      found.push(respelling);
      for (const leaf of run) unknown.delete(leaf);
    }
  }
  return found;
}

/** The query with those words put right. */
export function respelt(query: Query, respellings: readonly Respelling[]): Query {
  const clauses = query.clauses.flatMap((clause) => {
    const own = respellings.find(({ of }) => of.some((leaf) => clause.term === leaf));
    // A name of several words stands where its first word stood.
    if (own && own.of[0] !== clause.term) return [];
    const change = (leaf: Leaf) =>
      respellings.find(({ of }) => of[0] === leaf)?.leaf ?? leaf;
    return [{ ...clause, term: withLeaves(clause.term, change) }];
  });
  return respellings.length > 0 ? { ...query, clauses, run: [], parts: [] } : query;
}

/**
 * What a query describes without naming it: the entries whose heading (or id) has all its words, or
 * others for the same idea, as "Hoxha journey Korea" describes the entry "Hoxha’s visit to North Korea".
 */
export function topicOf(
  open: PreparedIndex,
  { clauses }: Query,
): Query['clauses'] | undefined {
  const asked = clauses.filter(({ not }) => !not).map(({ term }) => term);
  const leaves = asked.flatMap((term) =>
    (term.type === 'word' || term.type === 'name') && !term.exact ? [term] : [],
  );
  if (leaves.length < 2 || leaves.length < asked.length) return undefined;
  const ways = leaves.map((leaf) => [
    leaf.words,
    ...ringWays(open, leaf).map(({ words }) => words),
  ]);
  const names = open.names.filter(({ entry, form, tokens }) => {
    const own = [...tokens.map(({ bare }) => bare), ...entry.id.split('-')];
    const has = (words: readonly Token[]) =>
      words.every(({ bare }) => own.includes(bare));
    return form === entry.heading && ways.every((some) => some.some(has));
  });
  if (names.length === 0) return undefined;
  const term: Leaf = { ...nameLeaf(open, leaves, entriesOf(names)), type: 'entry' };
  return [{ term, not: false }, ...clauses.filter(({ not }) => not)];
}

function isUnknown({ words }: Leaf, known: ReadonlySet<string>): boolean {
  return !known.has(joined(words)) && !words.every(({ stem }) => known.has(stem));
}

/** A name that sounds alike or has all the words; else what is a mistake or two away. */
function respell(open: PreparedIndex, run: readonly Leaf[]): Respelling | undefined {
  const words = run.flatMap((leaf) => leaf.words);
  const letters = joined(words);
  const sound = words.map(({ key }) => soundOf(key)).join('');
  const as = (names: readonly Name[], kind: Respelling['kind']): Respelling[] =>
    names.length > 0
      ? [{ leaf: nameLeaf(open, run, entriesOf(names)), of: run, kind }]
      : [];
  // The form that was meant comes before the others of its entry.
  const asForm = (names: readonly Name[], kind: Respelling['kind']) =>
    as(names, kind).map((respelling) => {
      const leaf = { ...respelling.leaf, words: names[0]?.tokens ?? words };
      return { ...respelling, leaf };
    });
  const partOf = open.names.filter(({ tokens }) =>
    words.every(({ key }) => tokens.some((token) => token.key === key)),
  );
  const fewest = Math.min(...partOf.map(({ tokens }) => tokens.length));
  const isOne = run.length === 1;
  const closest = partOf.filter(({ entry, tokens }) =>
    isOne ? entry.register === 'people' : tokens.length === fewest,
  );
  const one = as(entriesOf(closest).length === 1 ? closest : [], 'sure');
  const isNowhere = run.every((leaf) => !isOne || isUnknown(leaf, open.knownWords));
  const alike = asForm(
    isNowhere && sound.length > 3
      ? open.names.filter((name) => name.sound === sound)
      : [],
    'sure',
  );
  const most = isNowhere && letters.length >= (isOne ? 5 : 8) ? mostMistakes(letters) : 0;
  const near =
    most > 0
      ? open.names.filter((name) => distance(letters, name.letters, most) <= most)
      : [];
  // One name that is meant is answered, and said; of several, each may be.
  const misspelt = asForm(near, entriesOf(near).length === 1 ? 'sure' : 'spelling');
  const [first] = isOne
    ? [
        ...one,
        ...misspelt,
        ...(isNowhere ? misspeltWord(open, run, letters) : []),
        ...alike,
        ...as(partOf, 'name'),
      ]
    : [...alike, ...one, ...misspelt];
  return first;
}

/** Who writes a capital letter means a name, which is no slip of a common word. */
function isName([leaf]: readonly Leaf[]): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(leaf?.text ?? '');
}

/** The word of the texts that is fewest mistakes away, and of those the most frequent. */
function misspeltWord(
  open: PreparedIndex,
  of: readonly Leaf[],
  letters: string,
): Respelling[] {
  // Short words differ by a letter often, and are others.
  const most = letters.length < 5 ? 0 : mostMistakes(letters);
  const near: { readonly vocable: Vocable; readonly away: number }[] = [];
  for (const vocable of open.vocabulary.values()) {
    const { key } = vocable.token;
    if (most === 0 || key.length < 4 || (isName(of) && !vocable.isName)) continue;
    const away = distance(letters, key, most);
    // A first letter is seldom wrong, and then nothing else is.
    if (away <= most && (away < 2 || key[0] === letters[0])) near.push({ vocable, away });
  }
  const [best] = near.toSorted(
    (a, b) => a.away - b.away || b.vocable.count - a.vocable.count,
  );
  const [leaf] = of;
  // A word of the thesaurus, or of one root with a word of the record, is no slip of another.
  if (!best || !leaf || isKnownWord(open, leaf)) return [];
  const { token } = best.vocable;
  const word: Token = { ...token, start: 0, end: 0, bound: false };
  return [{ leaf: { ...leaf, words: [word], text: token.raw }, of, kind: 'spelling' }];
}

function isKnownWord(open: PreparedIndex, { words: [word] }: Leaf): boolean {
  if (!word) return false;
  const isInRing = open.rings.some((ring) =>
    ring.some(({ tokens }) => tokens.length === 1 && tokens[0]?.stem === word.stem),
  );
  return isInRing || kinOf(open, word).length > 0;
}

function mostMistakes({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
