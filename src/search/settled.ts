import type { indexParts } from './index/index-parts.ts';
import type { Answer } from './search.ts';
import { isAsserted } from './search.ts';

/**
 * Whether an answer has the passages that the whole index would give. Passages that have the very
 * words asked for come before all others, and passages of the record before notes.
 *
 * @param part - the last one that the index has
 */
export function isSettled(
  { results, didYouMean }: Answer,
  part: (typeof indexParts)[number],
): boolean {
  if (part === 'notes') return true;
  const isWhole = results.every(
    ({ missing, offered }) => missing.length === 0 && offered !== 'edition',
  );
  const isAsked =
    part === 'names' || (results.every(isAsserted) && didYouMean.length === 0);
  return results.length > 0 && isWhole && isAsked;
}
