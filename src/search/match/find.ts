import type { NamedEntry } from '../index/named-entries.ts';
import type { PreparedIndex } from '../index/prepared-index.ts';
import type { PlacedMention, Stream } from '../index/prepared-record.ts';
import type { Token } from '../language/fold.ts';
import { joined } from '../language/fold.ts';
import type { Leaf, Term, Way } from './terms.ts';

/** Words found in a stream. */
export interface Hit {
  readonly stream: Stream;
  readonly from: number;
  /** Behind the last token. */
  readonly to: number;
  readonly strength: number;
}

/** How much a hit says; what is not named is weaker than what is. */
export const strengths = {
  /** The words themselves. */
  words: 3,
  /** Another form of the name. */
  form: 2,
  /** In the label of a turn. */
  label: 1.5,
  /** Words made of the name ("Vietnamese"), or the name of such a word. */
  derived: 1.4,
  /** Words for the same idea. */
  related: 1.2,
  /** Words that mean the entry without naming it ("our party"). */
  meant: 1,
  /** Nothing but who speaks. */
  said: 0.5,
} as const;

export type Search = Pick<PreparedIndex, 'namesByLetters' | 'namesByEntry'>;

/** Every hit of a term in some streams of a record, in order. */
export function findTerm(
  open: Search,
  mentions: readonly PlacedMention[],
  streams: readonly Stream[],
  term: Term,
): Hit[] {
  const find = (part: Term) => findTerm(open, mentions, streams, part);
  if (term.type === 'either') return term.of.flatMap(find);
  if (term.type === 'near') {
    return term.of
      .map((part) => find(part).filter(isNaming))
      .reduce((before, next) => nearOnes(before, next, term.within));
  }
  const literal =
    term.type === 'entry' ? [] : streams.flatMap((stream) => findLeaf(stream, term));
  const ways = (term.ways ?? []).flatMap((way) => findWay(streams, term, way));
  if ((term.entries.length === 0 && ways.length === 0) || term.exact) return literal;
  const others = [
    ...ways,
    ...mentions.flatMap((mention) => hitOfMention(open, streams, term, mention)),
    ...findForms(open, streams, term),
  ];
  const kept = [...literal];
  for (const hit of others)
    if (!kept.some((other) => overlap(hit, other))) kept.push(hit);
  const naming = kept.filter(isNaming);
  return naming.length > 0 ? naming : kept;
}

function findWay(streams: readonly Stream[], leaf: Leaf, way: Way): Hit[] {
  const other: Leaf = { ...leaf, type: 'word', words: way.words };
  return streams
    .flatMap((stream) => findLeaf(stream, other))
    .map((hit) => ({ ...hit, strength: Math.min(hit.strength, way.strength) }));
}

export function isNaming({ strength }: Hit): boolean {
  return strength > strengths.meant;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.stream === b.stream && a.from < b.to && b.from < a.to;
}

function hitOfMention(
  { namesByLetters }: Search,
  streams: readonly Stream[],
  { entries }: Leaf,
  { entry, byHand, stream, from, to }: PlacedMention,
): Hit[] {
  if (!entries.some(({ id }) => id === entry) || !streams.includes(stream)) return [];
  const letters = joined(stream.tokens.slice(from, to));
  const named =
    !byHand || namesByLetters.get(letters)?.some((name) => name.entry.id === entry);
  return [{ stream, from, to, strength: named ? strengths.form : strengths.meant }];
}

/** Other forms where no mentions are marked: abbreviations, labels, annotations. */
function findForms(open: Search, streams: readonly Stream[], leaf: Leaf): Hit[] {
  return leaf.entries
    .flatMap((entry) => open.namesByEntry.get(entry) ?? [])
    .flatMap(({ entry, form, tokens }) =>
      streams
        .filter((stream) => isFormSought(stream, entry, form))
        .flatMap((stream) => findLeaf(stream, { ...leaf, exact: true, words: tokens })),
    )
    .map((hit) => ({ ...hit, strength: Math.min(hit.strength, strengths.form) }));
}

/** Whether a form of an entry is looked for in a stream where no mention of it is marked. */
export function isFormSought(
  { part, layer }: Stream,
  { register }: Pick<NamedEntry, 'register'>,
  form: string,
): boolean {
  return (
    part === 'label' ||
    layer === 'edition' ||
    register === 'abbreviations' ||
    // Within a longer name ("ALP CC") an abbreviation is still the same name.
    /^\p{Lu}{2,}$/u.test(form)
  );
}

/** The words of a leaf in a stream, from left to right without overlap. */
export function findLeaf(stream: Stream, leaf: Leaf): Hit[] {
  const { tokens, part, supplied } = stream;
  const hits: Hit[] = [];
  const strength = part === 'label' ? strengths.label : strengths.words;
  const initial = leaf.words[0]?.key[0];
  for (let from = 0; from < tokens.length; from += 1) {
    // Nearly every token ends here: this is what makes long texts quick.
    if (leaf.type !== 'prefix' && tokens[from]?.key[0] !== initial) continue;
    const to = endOf(tokens, from, leaf);
    if (to <= from) continue;
    const counts = !supplied || (from < supplied[1] && supplied[0] < to);
    if (counts) hits.push({ stream, from, to, strength });
    from = to - 1;
  }
  return hits;
}

/** Behind the last token of a leaf that begins at `from`; -1 where it does not. */
function endOf(tokens: readonly Token[], from: number, leaf: Leaf): number {
  const { words, type, exact } = leaf;
  const [first] = words;
  const token = tokens[from];
  if (!first || !token) return -1;
  if (type === 'prefix') {
    return token.raw.startsWith(first.raw) || token.key.startsWith(first.key)
      ? from + 1
      : -1;
  }
  const asWritten = endOfLetters(tokens, from, words);
  // A name is no word with endings: Lenin is not Leninism.
  if (asWritten > 0 || exact || type === 'name') return asWritten;
  const byStems = words.every(({ stem }, index) => tokens[from + index]?.stem === stem);
  return byStems ? from + words.length : -1;
}

/**
 * The same letters, however bound words are parted (`anti-party` and `antiparty`, `N.S.` and
 * `NS`); the last word may have a possessive s.
 */
function endOfLetters(
  tokens: readonly Token[],
  from: number,
  words: readonly Token[],
): number {
  let [at, next] = [from, 0];
  let [text, query] = [tokens[at]?.key ?? '', words[next]?.key ?? ''];
  while (text !== '' && query !== '') {
    const isLast = next === words.length - 1;
    if (
      text === query ||
      (isLast && tokens[at]?.key === text && tokens[at]?.bare === query)
    ) {
      if (isLast) return at + 1;
      at += 1;
      next += 1;
      text = tokens[at]?.key ?? '';
      query = words[next]?.key ?? '';
    } else if (text.startsWith(query) && words[next + 1]?.bound) {
      next += 1;
      text = text.slice(query.length);
      query = words[next]?.key ?? '';
    } else if (query.startsWith(text) && tokens[at + 1]?.bound) {
      at += 1;
      query = query.slice(text.length);
      text = tokens[at]?.key ?? '';
    } else {
      return -1;
    }
  }
  return -1;
}

/** The hits of two terms that stand with no more than so many words between their ends. */
function nearOnes(before: readonly Hit[], next: readonly Hit[], within: number): Hit[] {
  const isNear = (a: Hit, b: Hit) =>
    a.stream === b.stream &&
    !overlap(a, b) &&
    Math.max(a.from - b.to, b.from - a.to) <= within;
  return [
    ...before.filter((hit) => next.some((other) => isNear(hit, other))),
    ...next.filter((hit) => before.some((other) => isNear(hit, other))),
  ];
}
