import type { NamedEntry } from '../index/named-entries.ts';
import type { Name, PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import type { Leaf } from './terms.ts';
import type { Operator } from './tokenize-query.ts';

/** The most words of a query that are tried as one name. */
const longestName = 12;

/** A leaf as it stands in a query. */
export interface Asked {
  readonly leaf: Leaf;
  readonly not: boolean;
  /** How it is joined to what stands before. */
  readonly joins: Operator | undefined;
}

/**
 * Words that follow one another and are a form of an entry become one name; the longest first. Its
 * other forms are found by `findTerm`.
 */
export function mergeNames(open: PreparedIndex, asked: readonly Asked[]): Asked[] {
  const merged: Asked[] = [];
  for (let at = 0; at < asked.length; ) {
    const first = asked[at];
    if (!first) break;
    let run = asked.slice(at, at + longestName);
    while (run.length > 1 && !isOneName(open, run)) run = run.slice(0, -1);
    const leaves = run.map(({ leaf }) => leaf);
    const names = namesOf(open, run);
    const leaf = names
      ? nameLeaf(open, leaves, entriesOf(names))
      : joinedLeaf(first.leaf, leaves.slice(1));
    const speakers = leaf.exact ? [] : speakersNamed(open, leaf.words);
    merged.push({ ...first, leaf: { ...leaf, speakers } });
    at += run.length;
  }
  return merged;
}

/** Whether words are a form of an entry, or a word made of one: `North Koreans`. */
function isOneName(open: PreparedIndex, asked: readonly Asked[]): boolean {
  const words = asked.flatMap(({ leaf }) => leaf.words);
  return (
    namesOf(open, asked) !== undefined ||
    (arePlain(asked) && namesMadeInto(open, words).length > 0)
  );
}

/** The names that words are made of, in the singular or the plural. */
export function namesMadeInto(
  { namesByDerived }: Pick<PreparedIndex, 'namesByDerived'>,
  words: readonly Token[],
): readonly Name[] {
  const letters = joined(withoutPossessive(words));
  return (
    namesByDerived.get(letters) ?? namesByDerived.get(letters.replace(/s$/u, '')) ?? []
  );
}

/** What nothing parts can be one name; what is left out is left out word by word. */
function arePlain(asked: readonly Asked[]): boolean {
  const isPlain = ({ leaf, not, joins }: Asked, index: number) =>
    leaf.type === 'word' && (index === 0 || (!not && joins === undefined));
  return asked.every(isPlain) && !(asked.length > 1 && asked[0]?.not);
}

function namesOf(
  open: PreparedIndex,
  asked: readonly Asked[],
): readonly Name[] | undefined {
  if (!arePlain(asked)) return undefined;
  const words = asked.flatMap(({ leaf }) => leaf.words);
  const found = open.namesByLetters.get(joined(words));
  return found ?? open.namesByLetters.get(joined(withoutPossessive(words)));
}

/** Words that follow one another as one term. */
function joinedLeaf(first: Leaf, others: readonly Leaf[]): Leaf {
  const all = [first, ...others];
  return {
    ...first,
    words: all.flatMap(({ words }) => words),
    text: all.map(({ text }) => text).join(' '),
    end: all.at(-1)?.end ?? first.end,
  };
}

/** Some leaves, one after another, as the name of entries. */
export function nameLeaf(
  open: PreparedIndex,
  leaves: readonly Leaf[],
  entries: readonly NamedEntry[],
): Leaf {
  const typed = leaves.flatMap((leaf) => leaf.words);
  const isForm = open.namesByLetters.has(joined(typed));
  const own = isForm ? typed : withoutPossessive(typed);
  const isPrinted =
    own.every(({ key }) => open.printedWords.has(key)) ||
    entries.some(({ forms }) => forms.some((form) => lettersOf(form) === joined(own)));
  // A form that no text prints stands for the one that the register goes by.
  const heading = open.names.find(
    ({ entry, form }) => entry === entries[0] && form === entry.heading,
  );
  const words = isPrinted ? own : (heading?.tokens ?? own);
  return {
    type: 'name',
    words,
    text: leaves.map(({ text }) => text).join(' '),
    exact: leaves.some(({ exact }) => exact),
    entries,
    speakers: speakersNamed(open, own),
    start: leaves[0]?.start ?? 0,
    end: leaves.at(-1)?.end ?? 0,
  };
}

function lettersOf(form: string): string {
  return joined(fold(form));
}

export function entriesOf(names: readonly Name[]): NamedEntry[] {
  return [...new Set(names.map(({ entry }) => entry))];
}

/** Whose plain name some words are: `Pak`, `Enver Hoxha`, 박금철. */
export function speakersNamed(
  open: PreparedIndex,
  words: readonly Token[],
): readonly string[] {
  const { speakersByLetters: all } = open;
  return all.get(joined(words)) ?? all.get(joined(withoutPossessive(words))) ?? [];
}

/** `Kim Il Sung's` is a name with an s that is none of it. */
function withoutPossessive(words: readonly Token[]): readonly Token[] {
  return words.map((word, index) =>
    index === words.length - 1 ? { ...word, key: word.bare } : word,
  );
}

/**
 * The entries a filter means: by id, by a form, by words of the heading, by words of a form; those
 * of the first way that finds any.
 */
export function entriesMeant(
  { names }: PreparedIndex,
  words: readonly Token[],
  register: NamedEntry['register'],
): readonly NamedEntry[] {
  const letters = joined(words);
  if (letters === '') return [];
  const candidates = names.filter(({ entry }) => entry.register === register);
  const holds = ({ tokens }: Name) =>
    words.every((word) => tokens.some(({ key }) => key === word.key));
  const ways: ((name: Name) => boolean)[] = [
    ({ entry }) => entry.id.replaceAll('-', '') === letters,
    (name) => name.letters === letters,
    (name) => name.form === name.entry.heading && holds(name),
    holds,
  ];
  const found = ways
    .map((way) => candidates.filter(way))
    .find((fitting) => fitting.length > 0);
  return entriesOf(found ?? []);
}
