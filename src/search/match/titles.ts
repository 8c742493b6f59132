import { compare } from '../../text/compare.ts';
import type { PreparedIndex } from '../index/prepared-index.ts';
import type { IndexedDocument } from '../index/records.ts';
import type { Folding, Token } from '../language/fold.ts';
import { fold } from '../language/fold.ts';
import type { Leaf, Query, Term } from './terms.ts';

/** The words a record is known by: those of its titles, and its year. */
export function titleWords(
  { title, fullTitle, date }: IndexedDocument,
  folding: Folding,
): readonly Token[] {
  return [title, fullTitle, date?.slice(0, 4)].flatMap((text) =>
    text === undefined ? [] : fold(text, folding),
  );
}

/**
 * The documents whose titles have all that a query asks for, the oldest first. Who asks for a speaker, a
 * year or a kind of text asks for passages.
 */
export function documentsTitled(
  { index: { documents }, folding }: PreparedIndex,
  { clauses, filters }: Pick<Query, 'clauses' | 'filters'>,
): readonly IndexedDocument[] {
  if (filters.length > 0 || clauses.every(({ not }) => not)) return [];
  return documents
    .filter((document) => {
      const own = titleWords(document, folding);
      return clauses.every(({ term, not }) => isIn(own, term) !== not);
    })
    .toSorted((a, b) => compare(a.date ?? '9', b.date ?? '9') || compare(a.id, b.id));
}

function isIn(own: readonly Token[], term: Term): boolean {
  if (term.type === 'either') return term.of.some((part) => isIn(own, part));
  if (term.type === 'near') return term.of.every((part) => isIn(own, part));
  return isLeafIn(own, term);
}

function isLeafIn(own: readonly Token[], { type, words, exact }: Leaf): boolean {
  const has = (word: Token) =>
    own.some(({ key, stem }) =>
      type === 'prefix'
        ? key.startsWith(word.key)
        : exact
          ? key === word.key
          : stem === word.stem,
    );
  if (type === 'entry') return false;
  if (type !== 'phrase') return words.every(has);
  return own.some((_, at) =>
    words.every(({ key }, index) => own[at + index]?.key === key),
  );
}
