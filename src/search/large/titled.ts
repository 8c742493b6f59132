import { compare } from '../../text/compare.ts';
import type { Token } from '../language/fold.ts';
import { smallWords } from '../match/small-words.ts';
import type { Query, Term } from '../match/terms.ts';
import { leavesOf } from '../match/terms.ts';
import { calledBy, titleWord } from './index-words.ts';

/** Of one thing that a title should have, words as the index has those of titles: all of one of these. */
export type TitleWant = readonly (readonly string[])[];

/** The documents that have a word. */
type Having = ReadonlyMap<string, unknown>;

/** What is wanted of a title; nothing where a query asks for more than words, see `documentsTitled`. */
export function titleWants({ clauses, filters }: Query): readonly TitleWant[] {
  const wanted = clauses.filter(({ not }) => !not).map(({ term }) => term);
  return filters.length === 0 && wanted.every(isOfWords) ? wanted.map(wantOf) : [];
}

/** Which words begin like another, the index does not tell; and small ones alone are no title. */
function isOfWords(term: Term): boolean {
  return leavesOf(term).every(
    ({ type, words }) =>
      type !== 'entry' && type !== 'prefix' && words.some((word) => !isSmall(word)),
  );
}

const isSmall = ({ raw }: Token) => smallWords.has(raw);

function wantOf(term: Term): TitleWant {
  const runs = leavesOf(term).map(({ words }) =>
    words.filter((word) => !isSmall(word)).map(({ stem }) => titleWord(stem)),
  );
  return term.type === 'near' ? [runs.flat()] : runs;
}

/** The slugs of the documents that have all that is wanted, the oldest first. */
export function titledDocuments(
  wants: readonly TitleWant[],
  placesOf: (word: string) => Having,
): readonly string[] {
  const [first, ...more] = wants.map(
    (runs) => new Set(runs.flatMap((run) => havingAll(run.map(placesOf)))),
  );
  return [...(first ?? [])]
    .filter((id) => more.every((own) => own.has(id)))
    .map(calledBy)
    .toSorted((a, b) => compare(a.date || '9', b.date || '9') || compare(a.slug, b.slug))
    .map(({ slug }) => slug);
}

function havingAll([first, ...more]: readonly Having[]): readonly string[] {
  return [...(first?.keys() ?? [])].filter((id) => more.every((own) => own.has(id)));
}
