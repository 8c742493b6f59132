import type { Sort } from '../search.ts';
import type { LargeRoot, Spread } from './large-index.ts';
import type { Wanted } from './wants.ts';

/**
 * The segments that may have something of what is wanted, those with the most of it first, then in
 * the order asked for.
 *
 * @param spreads - of the words of the index that are known
 */
export function segmentsFor(
  { segments }: LargeRoot,
  { wants, years }: Wanted,
  spreads: ReadonlyMap<string, Spread>,
  sort: Sort = 'relevance',
): readonly number[] {
  const scored = segments.flatMap(({ years: own }, segment) => {
    const isInYears =
      years.length === 0 ||
      (own &&
        years.some((year) => own[0] <= year.slice(0, 4) && year.slice(0, 4) <= own[1]));
    const held = wants.filter(({ runs, weak }) =>
      // Who speaks and what is mentioned may be anywhere.
      [...runs, ...weak.map((word) => [word])].some((run) =>
        run.every(
          (word) =>
            spreads
              .get(word)
              ?.some(([own, documents]) => own === segment && documents > 0) ?? true,
        ),
      ),
    ).length;
    const isPossible = isInYears && (wants.length === 0 || held > 0);
    return isPossible ? [{ segment, held }] : [];
  });
  return scored
    .toSorted(
      (a, b) =>
        b.held - a.held ||
        (sort === 'newest' ? b.segment - a.segment : a.segment - b.segment),
    )
    .map(({ segment }) => segment);
}
