import { gapsBetween, neighboursOf } from './gaps.ts';
import type { Pairs, Place, Readings } from './pairs.ts';
import { equalsIn, pair } from './pairs.ts';

/** The steps to what stands before and what stands after. */
const sides = [-1, 1];

type Pairing = readonly [old: number, found: number];

/**
 * Pair passages of equal words that tell nothing by themselves, short ones and twins, by what is
 * around them. What their neighbours do not tell stays unpaired: another speaker may have said it.
 */
export function pairByNeighbours(readings: Readings): void {
  const { pairs } = readings;
  const rules = [inContext, inGaps, besideNeighbour];
  // What one rule pairs is a neighbour to the others.
  while (rules.some((rule) => pairAll(rule(readings), pairs)));
}

function pairAll(found: readonly Pairing[], pairs: Pairs): boolean {
  for (const [old, place] of found) pair(pairs, old, place);
  return found.length > 0;
}

/** Those that alone have these words on either side; of a row of twins, none. */
function inContext(readings: Readings): readonly Pairing[] {
  const { olds, news } = readings;
  return equalsIn(readings).flatMap((group) => {
    const before = Map.groupBy(group.olds, (at) => contextOf(olds, at));
    const after = Map.groupBy(group.news, (at) => contextOf(news, at));
    return [...before].flatMap(([context, [old, twin]]): readonly Pairing[] => {
      const [found, other] = after.get(context) ?? [];
      if (old === undefined || twin !== undefined || isByTwin(olds, old)) return [];
      if (found === undefined || other !== undefined) return [];
      return isSameVoice(readings, old, found) ? [[old, found]] : [];
    });
  });
}

function contextOf(places: readonly Place[], at: number): string {
  return `${places[at - 1]?.hash} ${places[at + 1]?.hash}`;
}

function isByTwin(places: readonly Place[], at: number): boolean {
  return sides.some((step) => places[at + step]?.hash === places[at]?.hash);
}

/**
 * As many as there were between the same two paired neighbours, in order. Of twins, the first or
 * the last must be next to its neighbour; if one was put in or taken out, each next to both.
 */
function inGaps(readings: Readings): readonly Pairing[] {
  const { olds, news, pairs } = readings;
  const counts = { olds: olds.length, news: news.length };
  return equalsIn(readings).flatMap((group) =>
    gapsBetween(pairs, group.olds, group.news, counts).flatMap((gap) => {
      if (gap.olds.length !== gap.news.length) return [];
      const found = gap.olds.map((old, index): Pairing => [old, gap.news[index] ?? -1]);
      const isBy = sides.some((step) => {
        const [old, place] = found.at(step === -1 ? 0 : -1) ?? [-1, -1];
        return isBeside(readings, old, place, step);
      });
      const isEach = found.every(
        ([old, place]) =>
          isSameVoice(readings, old, place) &&
          (group.isBalanced ||
            sides.every((step) => isBeside(readings, old, place, step))),
      );
      const isTold = group.isUnique || (isBy && isEach);
      return isTold ? found : [];
    }),
  );
}

/** The only one beside a paired neighbour, where no other has that neighbour. */
function besideNeighbour(readings: Readings): readonly Pairing[] {
  const { olds, news, pairs } = readings;
  const around = neighboursOf(pairs, { olds: olds.length, news: news.length });
  const isNear = (old: number, found: number) =>
    around.olds[old]?.some((place, side) => place === around.news[found]?.[side]);
  return equalsIn(readings).flatMap((group) =>
    group.olds.flatMap((old): readonly Pairing[] => {
      const [found, another] = group.isUnique
        ? group.news
        : group.news.filter((at) => isNear(old, at));
      if (found === undefined || another !== undefined || !group.isBalanced) return [];
      if (group.olds.some((other) => other !== old && isNear(other, found))) return [];
      const isBy = sides.some((step) => isBeside(readings, old, found, step));
      const isTold = group.isUnique || isSameVoice(readings, old, found);
      return isBy && isTold ? [[old, found]] : [];
    }),
  );
}

function isBeside(
  { olds, news, pairs }: Readings,
  old: number,
  found: number,
  step: number,
): boolean {
  const isEnd = olds[old + step] === undefined && news[found + step] === undefined;
  return isEnd || pairs.newOf.get(old + step) === found + step;
}

/** Whether two equal passages are said by the same: by the label, or by the rest of the turn. */
function isSameVoice(readings: Readings, old: number, found: number): boolean {
  const { olds, news } = readings;
  const label = olds[old]?.label;
  const there = news[found]?.label;
  if (label === undefined || label === there) return true;
  const isRenamed =
    !news.some((place) => place.label === label) &&
    !olds.some((place) => place.label === there);
  return isRenamed || isInSameTurn(readings, old, found);
}

function isInSameTurn(readings: Readings, old: number, found: number): boolean {
  const { olds, news, pairs } = readings;
  const turn = olds[old]?.turn;
  const turnThere = news[found]?.turn;
  return olds.some((other, at) => {
    const place = pairs.newOf.get(at);
    return (
      turn !== undefined &&
      other.turn === turn &&
      place !== undefined &&
      news[place]?.turn === turnThere
    );
  });
}
