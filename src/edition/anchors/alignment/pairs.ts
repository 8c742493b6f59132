import type { AnchorKind } from '../registry.ts';
import { isTelling } from './tokens.ts';

/** A passage as registered, or as found: places are indices in the order of each text. */
export interface Place {
  readonly kind: AnchorKind;
  readonly hash: string;
  /** Nothing where only the hash is known. */
  readonly words: string | undefined;
  /** What its turn is known by; nothing for a passage outside turns. */
  readonly turn: unknown;
  /** The label of its turn, empty outside turns; nothing where it is not known. */
  readonly label: string | undefined;
}

/** Which registered passage is which in the text; one to one. */
export interface Pairs {
  readonly newOf: Map<number, number>;
  readonly oldOf: Map<number, number>;
}

export function pair({ newOf, oldOf }: Pairs, before: number, after: number): void {
  newOf.set(before, after);
  oldOf.set(after, before);
}

/** Two readings of one document, and what is known of which passage is which. */
export interface Readings {
  readonly olds: readonly Place[];
  readonly news: readonly Place[];
  readonly pairs: Pairs;
  /** False for those that are spoken for. */
  readonly isFree: Readonly<Record<'old' | 'new', (at: number) => boolean>>;
}

/** Unpaired places of both texts that have equal words. */
export interface Equals {
  readonly olds: readonly number[];
  readonly news: readonly number[];
  /** Whether nothing else has these words, in either text. */
  readonly isUnique: boolean;
  /** Whether both texts have these words as often. */
  readonly isBalanced: boolean;
}

/** The unpaired passages of equal words. */
export function equalsIn({ olds, news, pairs, isFree }: Readings): readonly Equals[] {
  const before = byWords(olds, isFree.old);
  const after = byWords(news, isFree.new);
  return [...before].flatMap(([key, places]) => {
    const found = after.get(key) ?? [];
    const group = {
      olds: places.filter((at) => !pairs.newOf.has(at)),
      news: found.filter((at) => !pairs.oldOf.has(at)),
      isUnique: places.length === 1 && found.length === 1,
      isBalanced: places.length === found.length,
    };
    return group.olds.length > 0 && group.news.length > 0 ? [group] : [];
  });
}

/** Pair passages of equal words that either text has once, if they are long enough to tell. */
export function pairTelling(readings: Readings): void {
  const { news, pairs } = readings;
  for (const group of equalsIn(readings)) {
    const [old = -1] = group.olds;
    const [found = -1] = group.news;
    if (group.isUnique && isTelling(news[found])) pair(pairs, old, found);
  }
}

function byWords(
  places: readonly Place[],
  isFree: (at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy([...places.keys()].filter(isFree), (at) => {
    const place = places[at];
    return place ? `${place.kind} ${place.hash}` : '';
  });
}
