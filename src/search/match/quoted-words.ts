import type { PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { allowedIn, longest, weigh, weights } from './near-phrase.ts';
import { isQuotation, mostWrong } from './near-rows.ts';
import type { Query } from './terms.ts';

/**
 * The rarest words of a quotation: so many that a passage which has it nearly has one of them. Each
 * is a word of the texts.
 */
export function quotedWords(
  { vocabulary }: Pick<PreparedIndex, 'vocabulary'>,
  query: Query,
): readonly (readonly Token[])[] {
  if (!isQuotation(query)) return [];
  const most = mostWrong.quoted;
  const asked = query.parts.flat().slice(0, longest);
  const counts = new Map<string, number>();
  for (const { token, count } of vocabulary.values()) {
    counts.set(token.stem, (counts.get(token.stem) ?? 0) + count);
  }
  // A word that is wrong weighs at least as much as a slip.
  const needed = allowedIn(asked, most) / weights.slip;
  const rarest = asked.toSorted(
    (a, b) =>
      weigh(b, most) - weigh(a, most) ||
      (counts.get(a.stem) ?? 0) - (counts.get(b.stem) ?? 0),
  );
  let weight = 0;
  return rarest.flatMap((word) => {
    if (weight > needed) return [];
    weight += weigh(word, most);
    return [[word]];
  });
}
