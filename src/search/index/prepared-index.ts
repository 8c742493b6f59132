import { soundOf } from '../../text/similar.ts';
import type { Folding, Token } from '../language/fold.ts';
import { fold, foldingOf, joined } from '../language/fold.ts';
import type { Census } from '../spelling/census.ts';
import { censusOf } from '../spelling/census.ts';
import type { NamedEntry } from './named-entries.ts';
import type { PreparedRecord } from './prepared-record.ts';
import { prepareRecord } from './prepared-record.ts';
import type { SearchIndex } from './records.ts';

/** A form of an entry, folded. */
export interface Name {
  readonly entry: NamedEntry;
  readonly form: string;
  readonly tokens: readonly Token[];
  /** See `joined`. */
  readonly letters: string;
  /** See `soundOf`. */
  readonly sound: string;
}

/** A word, or a few, of those for one idea. */
export interface RingWord {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An index made ready for searching: every text folded once. */
export interface PreparedIndex extends Census {
  readonly index: SearchIndex;
  /** How words of queries are folded, too. */
  readonly folding: Folding;
  /** All of them, or those that are loaded. */
  readonly records: readonly PreparedRecord[];
  readonly names: readonly Name[];
  /** Those of each entry, the longest first. */
  readonly namesByEntry: ReadonlyMap<NamedEntry, readonly Name[]>;
  readonly namesByLetters: ReadonlyMap<string, readonly Name[]>;
  /** The names that a word is made of: those of Vietnam for `vietnamese`. */
  readonly namesByDerived: ReadonlyMap<string, readonly Name[]>;
  /** Words for one idea. */
  readonly rings: readonly (readonly RingWord[])[];
  /** Speakers' ids by the letters of their names and of each word of them. */
  readonly speakersByLetters: ReadonlyMap<string, readonly string[]>;
  /** Every key, bare word and stem that a record prints. */
  readonly printedWords: ReadonlySet<string>;
  /** The same of records and annotations. */
  readonly knownWords: ReadonlySet<string>;
}

/** Fold every text of an index; done once, before the first search. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
  const folding = foldingOf(index.lemmas);
  const records = index.records.map((record) => prepareRecord(record, folding));
  return prepareWith(index, records, censusOf(records), folding);
}

/** Some open records with the census of all. */
export function prepareWith(
  index: SearchIndex,
  records: readonly PreparedRecord[],
  census: Census,
  folding: Folding,
): PreparedIndex {
  const names = index.entries.flatMap((entry) =>
    [...new Set([entry.heading, ...entry.forms, ...entry.variants])].map((form) =>
      nameOf(entry, form, folding),
    ),
  );
  const vocables = [...census.vocabulary.values()];
  return {
    ...census,
    index,
    folding,
    records,
    names,
    namesByEntry: Map.groupBy(
      names.toSorted((a, b) => b.tokens.length - a.tokens.length),
      ({ entry }) => entry,
    ),
    namesByLetters: Map.groupBy(names, ({ letters }) => letters),
    namesByDerived: namesByDerived(names, folding),
    rings: index.rings.map((ring) =>
      ring.map((text) => ({ text, tokens: fold(text, folding) })),
    ),
    speakersByLetters: speakersByLetters(index, names, folding),
    printedWords: waysToSay(vocables.filter(({ printed }) => printed)),
    knownWords: waysToSay(vocables),
  };
}

export function nameOf(entry: NamedEntry, form: string, folding: Folding): Name {
  const tokens = fold(form, folding);
  const sound = tokens.map(({ key }) => soundOf(key)).join('');
  return { entry, form, tokens, letters: joined(tokens), sound };
}

function namesByDerived(names: readonly Name[], folding: Folding) {
  const pairs = names.flatMap((name) =>
    name.entry.derived.map((word) => [joined(fold(word, folding)), name] as const),
  );
  const groups = Map.groupBy(pairs, ([letters]) => letters);
  return new Map([...groups].map(([word, own]) => [word, own.map(([, name]) => name)]));
}

function waysToSay(vocables: readonly { readonly token: Token }[]): ReadonlySet<string> {
  return new Set(vocables.flatMap(({ token: { key, bare, stem } }) => [key, bare, stem]));
}

/** All forms of a speaker's entry, and the words of those that are printed. */
function speakersByLetters(index: SearchIndex, names: readonly Name[], folding: Folding) {
  const found = index.speakers.flatMap(({ id, name }) => {
    const own = names.filter(({ entry }) => entry.id === id);
    const printed = own.filter(({ form, entry }) => entry.forms.includes(form));
    const words = [fold(name, folding), ...printed.map(({ tokens }) => tokens)].flat();
    const letters = [...own.map((form) => form.letters), ...words.map(({ key }) => key)];
    return [...new Set(letters)].map((one) => [one, id] as const);
  });
  const ids = Map.groupBy(found, ([letters]) => letters);
  return new Map([...ids].map(([letters, own]) => [letters, own.map(([, id]) => id)]));
}
