import type { Pairs } from './pairs.ts';

/** Old and new passages between the same two neighbours. */
export interface Gap {
  readonly olds: readonly number[];
  readonly news: readonly number[];
}

/** The gaps that paired passages leave, with the unpaired ones in each. */
export function gapsBetween(
  { newOf, oldOf }: Pairs,
  olds: readonly number[],
  news: readonly number[],
  counts: { readonly olds: number; readonly news: number },
): readonly Gap[] {
  const gaps = new Map<string, { olds: number[]; news: number[] }>();
  const gapAt = (previous: number, next: number) => {
    const key = `${previous} ${next}`;
    const gap = gaps.get(key) ?? { olds: [], news: [] };
    gaps.set(key, gap);
    return gap;
  };
  const before = neighbours(counts.olds, (at) => newOf.get(at), counts.news);
  for (const at of olds) gapAt(...(before[at] ?? [-1, -1])).olds.push(at);
  const after = neighbours(
    counts.news,
    (at) => (oldOf.has(at) ? at : undefined),
    counts.news,
  );
  for (const at of news) gapAt(...(after[at] ?? [-1, -1])).news.push(at);
  return [...gaps.values()];
}

/** The places in the new text of the nearest paired passages before and behind each. */
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
