import { isOfDate } from '../match/dates.ts';
import { calledBy } from './index-words.ts';
import { blockSize } from './lay-out.ts';
import type { Run, Wanted } from './wants.ts';

/** A document as the index calls it, with the places of a word in it, in order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** A file of passages that may answer. */
export interface RankedBlock {
  readonly slug: string;
  readonly block: number;
  /** Whether all that is wanted stands close together in it. */
  readonly isWhole: boolean;
}

/** Words that a passage seldom exceeds: what stands further apart is seldom in one. */
const window = 250;
/** How much it counts that somebody speaks whose name is wanted. */
const weakShare = 0.2;

interface Found extends RankedBlock {
  readonly date: string;
  readonly weight: number;
  readonly span: number;
  readonly count: number;
}

/**
 * The blocks that have the most of what is wanted, and of those in which it stands closest: each
 * want counts by how few documents have it.
 *
 * @param placesOf - of a word of the index
 * @param all - every document, for queries without words
 * @param total - how many documents there are
 * @param sort - by date among those that have all
 */
export function rankPlaces(
  { wants, years, documents, archives }: Omit<Wanted, 'titles'>,
  placesOf: (word: string) => Places,
  all: readonly string[],
  total: number,
  sort: 'relevance' | 'place' | 'date' | 'newest' = 'relevance',
): readonly RankedBlock[] {
  const sets = wants.map(({ runs, weak, isNeeded }) => {
    const places = union(runs.map((run) => placesOfRun(run, placesOf)));
    const weight = Math.log(1 + (total + 1) / (places.size + 0.5));
    return { places, weak: union(weak.map(placesOf)), isNeeded, weight };
  });
  const kept = archives.map(placesOf);
  const having =
    wants.length === 0
      ? all
      : new Set(sets.flatMap(({ places, weak }) => [...places.keys(), ...weak.keys()]));
  const found: Found[] = [];
  for (const document of having) {
    const { date, slug } = calledBy(document);
    if (years.length > 0 && !years.some((year) => isOfDate(date, year))) continue;
    if (documents.length > 0 && !documents.includes(slug)) continue;
    if (!kept.every((places) => places.has(document))) continue;
    if (sets.some(({ isNeeded, places }) => isNeeded && !places.has(document))) continue;
    const places = sets.flatMap(({ places: own, weak, weight }, want) => [
      ...(own.get(document) ?? []).map((at) => ({ at, want, weight })),
      ...(weak.get(document) ?? []).map((at) => ({
        at,
        want,
        weight: weight * weakShare,
      })),
    ]);
    if (wants.length === 0)
      found.push({ slug, date, block: 0, isWhole: true, weight: 0, span: 0, count: 0 });
    else found.push(...blocksOf(places, sets.length, slug, date));
  }
  const byDate = (a: Found, b: Found) => {
    const [first, second] = sort === 'newest' ? [b, a] : [a, b];
    return first.date < second.date ? -1 : first.date > second.date ? 1 : 0;
  };
  const byPlace = (a: Found, b: Found) =>
    a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.block - b.block;
  return found.toSorted(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      (sort === 'place' ? byPlace(a, b) : 0) ||
      (sort === 'date' || sort === 'newest' ? byDate(a, b) : 0) ||
      b.weight - a.weight ||
      a.span - b.span ||
      b.count - a.count ||
      byDate(a, b) ||
      byPlace(a, b),
  );
}

/** Where words of the index follow one another; any word may stand for the empty one. */
function placesOfRun(run: Run, placesOf: (word: string) => Places): Places {
  const words = run.flatMap((word, index) => (word === '' ? [] : [{ word, index }]));
  const [first, ...more] = words.map(({ word, index }) => ({
    places: placesOf(word),
    index,
  }));
  if (!first || more.length === 0) return first?.places ?? new Map();
  return new Map(
    [...first.places].flatMap(([document, places]) => {
      const sets = more.map(({ places: own, index }) => ({
        set: new Set(own.get(document)),
        by: index - first.index,
      }));
      const own = places.filter((at) => sets.every(({ set, by }) => set.has(at + by)));
      return own.length > 0 ? [[document, own]] : [];
    }),
  );
}

function union(all: readonly Places[]): Places {
  const [first, ...more] = all;
  if (!first || more.length === 0) return first ?? new Map();
  const joined = new Map<string, number[]>();
  for (const [document, places] of all.flatMap((own) => [...own])) {
    const own = joined.get(document) ?? [];
    joined.set(document, own);
    for (const at of places) own.push(at);
  }
  return joined;
}

/** A document’s blocks with the best window that ends in each of them. */
function blocksOf(
  places: { readonly at: number; readonly want: number; readonly weight: number }[],
  wants: number,
  slug: string,
  date: string,
): Found[] {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  const blocks = new Map<number, Found>();
  const last = new Map<number, { readonly at: number; readonly weight: number }>();
  for (const { at, want, weight } of sorted) {
    last.set(want, { at, weight });
    let [sum, from, held] = [0, at, 0];
    for (const own of last.values()) {
      if (own.at < at - window) continue;
      sum += own.weight;
      from = Math.min(from, own.at);
      held += 1;
    }
    const block = Math.floor(at / blockSize);
    const before = blocks.get(block);
    const span = at - from;
    const isBetter =
      !before || sum > before.weight || (sum === before.weight && span < before.span);
    const best = isBetter ? { weight: sum, span, isWhole: held === wants } : before;
    blocks.set(block, { ...best, slug, date, block, count: (before?.count ?? 0) + 1 });
  }
  return [...blocks.values()];
}
