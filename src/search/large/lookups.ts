import { soundOf } from '../../text/similar.ts';
import type { NamedEntry } from '../index/named-entries.ts';
import type { Name } from '../index/prepared-index.ts';
import type { Folding, Word } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import { datesInWords } from '../match/query-dates.ts';
import { smallWords } from '../match/small-words.ts';
import { operatorOf, tokenizeQuery } from '../match/tokenize-query.ts';

/** Words by which a word of the texts is looked up; those that it is bound to come on top. */
export function lookupsOfWord({ raw, key, bare, stem }: Word): readonly string[] {
  return [raw, key, bare, stem];
}

/**
 * Words by which an entry is looked up: each word of its names, their letters in one and what they
 * sound like, the words made of them, and its id.
 *
 * @param names - those of the entry
 */
export function lookupsOfEntry(
  { id, derived }: NamedEntry,
  names: readonly Pick<Name, 'tokens' | 'letters' | 'sound'>[],
  folding: Folding,
): readonly string[] {
  return [
    id.replaceAll('-', ''),
    ...names.flatMap(({ tokens, letters, sound }) => [
      letters,
      ...(sound.length > 3 ? [sound] : []),
      ...tokens.flatMap(({ key, bare }) => [key, bare]),
      // Initials may be typed as one word.
      ...initialsOf(tokens),
    ]),
    ...derived.map((word) => joined(fold(word, folding))),
  ];
}

function initialsOf(tokens: Name['tokens']): string[] {
  const end = tokens.findIndex(({ key }) => key.length > 1);
  return end > 1 ? [joined(tokens.slice(0, end))] : [];
}

/** What a query asks for. */
export interface QueryLookups {
  readonly exactly: readonly string[];
  /** Where words are asked for by how they begin. */
  readonly beginning: readonly string[];
}

/** Words by which what a query means is looked up. */
export function lookupsOfQuery(
  source: string,
  languages: readonly string[],
  folding: Folding,
): QueryLookups & { readonly stems: readonly string[] } {
  const tokens = datesInWords(tokenizeQuery(source.slice(0, 2000)), languages).filter(
    (token) => operatorOf(token) === undefined,
  );
  const isSmall = ({ raw }: Word) => smallWords.has(raw);
  const all = tokens.flatMap(({ text }) => fold(text, folding));
  // Of these nothing need be known, unless nothing else is asked.
  const isTold = (word: Word) => !isSmall(word) || all.every(isSmall);
  const asked = tokens.map(({ text, quoted, field }) => ({
    words: fold(text, folding),
    isPrefix: !quoted && !field && text.endsWith('*'),
  }));
  return {
    exactly: [
      ...new Set(
        asked.flatMap(({ words }) => [
          joined(words),
          ...words.filter(isTold).flatMap((word) => [word.key, word.bare, word.stem]),
        ]),
      ),
    ].filter((by) => by !== ''),
    stems: asked.flatMap(({ words, isPrefix }) =>
      isPrefix ? [] : words.filter((word) => !isSmall(word)).map(({ stem }) => stem),
    ),
    beginning: asked.flatMap(({ words: [word, ...more], isPrefix }) =>
      isPrefix && word && more.length === 0 ? [word.key] : [],
    ),
  };
}

/** The beginning that what is misspelt is taken to have in common with what is meant. */
export function beginningOf(word: string): string {
  return word.slice(0, 2);
}

/** What a name sounds like, for words that no name has; nothing for a short sound. */
export function soundLookup(words: readonly Word[]): string | undefined {
  const sound = words.map(({ key }) => soundOf(key)).join('');
  return sound.length > 3 ? sound : undefined;
}
