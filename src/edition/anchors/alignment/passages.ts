import type { Fate } from './classify.ts';
import { classify } from './classify.ts';
import { takeFragments } from './fragments.ts';
import { gapsBetween } from './gaps.ts';
import { outOfOrder } from './order.ts';
import type { Pairs, Place } from './pairs.ts';
import { pair, pairEqual } from './pairs.ts';
import type { Sought } from './shared-runs.ts';
import { sharedRuns } from './shared-runs.ts';
import { likeness, tokensOf } from './tokens.ts';

/** What the words prove about the passages of two readings of one document. */
export interface PassageAlignment {
  /** By place in the registered text; a passage without one is nowhere in the new text. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Registered passages whose words stand elsewhere than the order of the others has them. */
  readonly moved: ReadonlySet<number>;
}

/**
 * How alike two passages at one place must be to be one: 0 to 1, the share of words in both. Like all
 * thresholds of the alignment it was set where `bench:anchors` found no wrong guess in its histories.
 */
const leastLikeness = 0.6;

/**
 * Find the passages of a registered text in a new one, over the whole of both: equal words first,
 * then words recognisably the same, split or put together, then what is left at one place. What
 * the words do not prove is unsure.
 *
 * @param decisions - what an editor says of registered passages; it is taken as it is
 */
export function alignPassages(
  olds: readonly Place[],
  news: readonly Place[],
  decisions: ReadonlyMap<number, Fate>,
): PassageAlignment {
  const fates = new Map<number, Fate>(decisions);
  const claimed = new Set<number>();
  const pairs: Pairs = { newOf: new Map(), oldOf: new Map() };
  for (const [at, fate] of decisions) {
    const [first] = fate.type === 'at' ? fate.places : [];
    if (first !== undefined) pair(pairs, at, first);
    if (fate.type === 'at') for (const place of fate.places) claimed.add(place);
  }
  pairEqual(olds, news, pairs, {
    old: (at) => !decisions.has(at),
    new: (at) => !claimed.has(at),
  });
  for (const [at, place] of pairs.newOf) {
    if (!fates.has(at)) fates.set(at, { type: 'at', places: [place] });
  }
  // The words of unpaired passages are compared; where there are none, no word is looked at.
  const leftOlds = placesOf(olds, (at) => !fates.has(at));
  const leftNews = placesOf(news, (at) => !pairs.oldOf.has(at) && !claimed.has(at));
  if (leftOlds.length > 0 && leftNews.length > 0) {
    const left = compareLeft(olds, news, leftOlds, leftNews, pairs);
    for (const [at, fate] of left) fates.set(at, fate);
  }
  return { fates, moved: movedOf(olds, fates) };
}

function placesOf(
  places: readonly Place[],
  isLeft: (at: number) => boolean,
): readonly number[] {
  return [...places.keys()].filter(isLeft);
}

function compareLeft(
  olds: readonly Place[],
  news: readonly Place[],
  leftOlds: readonly number[],
  leftNews: readonly number[],
  pairs: Pairs,
): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  const kinds = new Set(leftOlds.map((at) => olds[at]?.kind));
  for (const kind of kinds) {
    const before = soughtOf(olds, leftOlds, kind);
    const after = soughtOf(news, leftNews, kind);
    const elsewhere = [...pairs.newOf.keys()].map((at) =>
      tokensOf(olds[at]?.words ?? ''),
    );
    const found = classify(sharedRuns(before, after, elsewhere));
    for (const [at, fate] of found) {
      fates.set(at, fate);
      if (fate.type === 'at') pair(pairs, at, fate.places[0] ?? -1);
    }
  }
  settleByPlace(olds, news, leftOlds, leftNews, pairs, fates);
  takeFragments(olds, news, leftOlds, leftNews, fates);
  return fates;
}

function soughtOf(
  places: readonly Place[],
  left: readonly number[],
  kind: Place['kind'] | undefined,
): readonly Sought[] {
  return left
    .filter((at) => places[at]?.kind === kind && places[at]?.words !== undefined)
    .map((at) => ({ at, tokens: tokensOf(places[at]?.words ?? '') }));
}

/** One left on either side between the same neighbours, and alike, is one; else it is unsure. */
function settleByPlace(
  olds: readonly Place[],
  news: readonly Place[],
  leftOlds: readonly number[],
  leftNews: readonly number[],
  pairs: Pairs,
  fates: Map<number, Fate>,
): void {
  const spokenFor = new Set(
    [...fates.values()].flatMap((fate) => (fate.type === 'at' ? fate.places : [])),
  );
  const isOpen = (at: number) => (fates.get(at)?.type ?? 'unsure') === 'unsure';
  const gaps = gapsBetween(
    pairs,
    leftOlds.filter(isOpen),
    leftNews.filter((at) => !spokenFor.has(at)),
    { olds: olds.length, news: news.length },
  );
  for (const gap of gaps) {
    for (const at of gap.olds) {
      const places = gap.news.filter((there) => news[there]?.kind === olds[at]?.kind);
      const sofar = fates.get(at);
      const seen = sofar?.type === 'unsure' ? sofar.places : [];
      const all = [...new Set([...seen, ...places])].sort((a, b) => a - b);
      const [only] = all;
      const rivals = gap.olds.filter((other) => olds[other]?.kind === olds[at]?.kind);
      if (
        only !== undefined &&
        all.length === 1 &&
        places[0] === only &&
        rivals.length === 1 &&
        isAlike(olds[at], news[only])
      ) {
        fates.set(at, { type: 'at', places: [only] });
        pair(pairs, at, only);
      } else if (all.length > 0) fates.set(at, { type: 'unsure', places: all });
    }
  }
}

function isAlike(before: Place | undefined, after: Place | undefined): boolean {
  if (before?.words === undefined || after?.words === undefined) return false;
  return likeness(tokensOf(before.words), tokensOf(after.words)) >= leastLikeness;
}

function movedOf(
  olds: readonly Place[],
  fates: ReadonlyMap<number, Fate>,
): ReadonlySet<number> {
  const standing = [...fates].flatMap(([at, fate]) =>
    fate.type === 'at' ? [{ at, place: fate.places[0] ?? -1 }] : [],
  );
  standing.sort((a, b) => a.at - b.at);
  const moved = outOfOrder(
    standing.map(({ place }) => place),
    standing.map(({ at }) => olds[at]?.words?.length ?? 1),
  );
  return new Set([...moved].flatMap((index) => standing[index]?.at ?? []));
}
