import type { Pairs } from './pairs.ts';

/** Old and new passages between the same two neighbours. */
export interface Gap {
  readonly olds: readonly number[];
  readonly news: readonly number[];
}

/** How many passages each text has. */
interface Counts {
  readonly olds: number;
  readonly news: number;
}

/** The gaps that paired passages leave, with the unpaired ones in each. */
export function gapsBetween(
  pairs: Pairs,
  olds: readonly number[],
  news: readonly number[],
  counts: Counts,
): readonly Gap[] {
  const gaps = new Map<string, { olds: number[]; news: number[] }>();
  const gapAt = (previous: number, next: number) => {
    const key = `${previous} ${next}`;
    const gap = gaps.get(key) ?? { olds: [], news: [] };
    gaps.set(key, gap);
    return gap;
  };
  const around = neighboursOf(pairs, counts);
  for (const at of olds) gapAt(...(around.olds[at] ?? [-1, -1])).olds.push(at);
  for (const at of news) gapAt(...(around.news[at] ?? [-1, -1])).news.push(at);
  return [...gaps.values()];
}

/** The nearest paired passages before and after each of both texts, as places in the new one. */
export function neighboursOf(
  { newOf, oldOf }: Pairs,
  counts: Counts,
): Readonly<Record<keyof Counts, readonly (readonly [number, number])[]>> {
  const { olds, news } = counts;
  return {
    olds: neighbours(olds, (at) => newOf.get(at), news),
    news: neighbours(news, (at) => (oldOf.has(at) ? at : undefined), news),
  };
}

function neighbours(
  count: number,
  placeOf: (at: number) => number | undefined,
  end: number,
): readonly (readonly [number, number])[] {
  const previous: number[] = [];
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    previous.push(last);
    last = placeOf(at) ?? last;
  }
  const found: [number, number][] = [];
  let next = end;
  for (let at = count - 1; at >= 0; at -= 1) {
    found.push([previous[at] ?? -1, next]);
    next = placeOf(at) ?? next;
  }
  return found.reverse();
}
