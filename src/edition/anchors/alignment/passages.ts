import type { Fate } from './classify.ts';
import { classify } from './classify.ts';
import { takeFragments } from './fragments.ts';
import type { Gap } from './gaps.ts';
import { gapsBetween } from './gaps.ts';
import { doubtNearTwins, isAlike, isCorrected } from './near-twins.ts';
import { outOfOrder } from './order.ts';
import type { Pairs, Place, Readings } from './pairs.ts';
import { equalsIn, pair, pairTelling } from './pairs.ts';
import type { Sought } from './shared-runs.ts';
import { sharedRuns } from './shared-runs.ts';
import { tokensOf } from './tokens.ts';
import { pairByNeighbours } from './twins.ts';

/** What the words prove about the passages of two readings of one document. */
export interface PassageAlignment {
  /** By place in the registered text; a passage without one is nowhere in the new text. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Registered passages whose words stand elsewhere than the order of the others has them. */
  readonly moved: ReadonlySet<number>;
}

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
  const isFree = {
    old: (at: number) => !decisions.has(at),
    new: (at: number) => !claimed.has(at),
  };
  const readings = { olds, news, pairs, isFree };
  pairTelling(readings);
  pairByNeighbours(readings);
  // Only words of passages that are left are compared; where there are none, none is looked at.
  const left = leftIn(readings);
  if (left.olds.length > 0 || left.news.length > 0) {
    for (const [at, fate] of compareLeft(readings, left)) fates.set(at, fate);
  }
  for (const [at, place] of pairs.newOf) {
    if (!fates.has(at)) fates.set(at, { type: 'at', places: [place] });
  }
  return { fates, moved: movedOf(olds, fates) };
}

/** The passages that are neither paired nor spoken for. */
function leftIn({ olds, news, pairs, isFree }: Readings): Gap {
  return {
    olds: [...olds.keys()].filter((at) => isFree.old(at) && !pairs.newOf.has(at)),
    news: [...news.keys()].filter((at) => isFree.new(at) && !pairs.oldOf.has(at)),
  };
}

/**
 * Longer passages are found by their words, and so are the neighbours of those whose equals are
 * more than one; what those do not decide is asked.
 */
function compareLeft(readings: Readings, left: Gap): ReadonlyMap<number, Fate> {
  const { olds, news, pairs } = readings;
  const fates = new Map<number, Fate>();
  const equals = equalsIn(readings);
  const isTwin = new Set(equals.flatMap((group) => group.olds));
  const isTwinThere = new Set(equals.flatMap((group) => group.news));
  const sought = {
    olds: left.olds.filter((at) => !isTwin.has(at)),
    news: left.news.filter((at) => !isTwinThere.has(at)),
  };
  const said = [...pairs.newOf.keys(), ...isTwin];
  const elsewhere = said.map((at) => tokensOf(olds[at]?.words ?? ''));
  for (const kind of new Set(sought.olds.map((at) => olds[at]?.kind))) {
    const before = soughtOf(olds, sought.olds, kind);
    const after = soughtOf(news, sought.news, kind);
    for (const [at, fate] of classify(sharedRuns(before, after, elsewhere))) {
      fates.set(at, fate);
      if (fate.type === 'at') pair(pairs, at, fate.places[0] ?? -1);
    }
  }
  pairByNeighbours(readings);
  const asked = new Set<number>();
  for (const group of equalsIn(readings)) {
    for (const at of group.olds) {
      asked.add(at);
      fates.set(at, { type: 'unsure', places: group.news });
    }
  }
  const open = {
    olds: left.olds.filter((at) => !isTwin.has(at) || !pairs.newOf.has(at)),
    news: left.news.filter((at) => !isTwinThere.has(at) || !pairs.oldOf.has(at)),
  };
  settleByPlace(readings, open, fates, asked);
  takeFragments(olds, news, open.olds, open.news, fates);
  doubtNearTwins(readings, open, fates);
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
  readings: Readings,
  left: Gap,
  fates: Map<number, Fate>,
  asked: ReadonlySet<number>,
): void {
  const { olds, news, pairs } = readings;
  const spokenFor = new Set(
    [...fates.values()].flatMap((fate) => (fate.type === 'at' ? fate.places : [])),
  );
  const isOpen = (at: number) => (fates.get(at)?.type ?? 'unsure') === 'unsure';
  const gaps = gapsBetween(
    pairs,
    left.olds.filter(isOpen),
    left.news.filter((at) => !spokenFor.has(at)),
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
        !asked.has(at) &&
        (isAlike(olds[at], news[only]) || isCorrected(readings, at, only))
      ) {
        fates.set(at, { type: 'at', places: [only] });
        pair(pairs, at, only);
      } else if (all.length > 0) fates.set(at, { type: 'unsure', places: all });
    }
  }
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
