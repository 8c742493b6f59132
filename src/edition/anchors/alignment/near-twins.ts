import type { Fate } from './classify.ts';
import type { Gap } from './gaps.ts';
import type { Place, Readings } from './pairs.ts';
import { commonLength, isMostlySame, isSlip, isTelling, tokensOf } from './tokens.ts';

/** How many passages a twin may stand from the passage it was copied from. */
const reach = 4;

/** How many words must stay where one is another. */
const fewestKept = 3;

/** Whether one may be the other, corrected. Of a few words, another one makes another sentence. */
export function isAlike(before: Place | undefined, after: Place | undefined): boolean {
  if (before?.words === undefined || after?.words === undefined) return false;
  if (before.kind !== after.kind) return false;
  const old = tokensOf(before.words);
  const found = tokensOf(after.words);
  if (!isTelling(before) && !isTelling(after)) return isSlip(old, found);
  return isMostlySame(old, found);
}

/**
 * Whether a few words are an old passage with one word changed: it stands between the same two
 * neighbours, and no other passage of either text is as near to them.
 */
export function isCorrected(readings: Readings, at: number, place: number): boolean {
  const { olds, news, pairs } = readings;
  const [old, found] = [olds[at], news[place]];
  if (!isOneWordOff(old, found)) return false;
  const isHere = [-1, 1].every((step) => pairs.newOf.get(at + step) === place + step);
  const others = [...olds.toSpliced(at, 1), ...news.toSpliced(place, 1)];
  const isRival = (other: Place) =>
    isOneWordOff(old, other) || isOneWordOff(found, other);
  return isHere && !others.some(isRival);
}

function isOneWordOff(one: Place | undefined, other: Place | undefined): boolean {
  if (one?.words === undefined || other?.words === undefined) return false;
  const [a, b] = [tokensOf(one.words), tokensOf(other.words)];
  const most = Math.max(a.length, b.length);
  if (most > Math.min(a.length, b.length) + 1 || most < fewestKept) return false;
  return commonLength(a, b) >= Math.max(fewestKept, most - 1);
}

/**
 * Where a new passage could be an old one corrected, had that not been found elsewhere (unchanged:
 * close by), either may be a copy, and both are asked. So are an old one that is gone and the one
 * close by that it could have become.
 */
export function doubtNearTwins(
  readings: Readings,
  left: Gap,
  fates: Map<number, Fate>,
): void {
  const { olds, news, pairs, isFree } = readings;
  const parts = [...fates.values()].filter(({ type }) => type === 'at').flatMap(placesIn);
  const isTaken = new Set([...parts, ...pairs.oldOf.keys()]);
  for (const fresh of left.news.filter((at) => !isTaken.has(at))) {
    for (const [place, old] of pairs.oldOf) {
      const fate = fates.get(old);
      const isFar = Math.abs(place - fresh) > reach;
      if (!isFree.old(old) || (fate ? placesIn(fate).length > 1 : isFar)) continue;
      if (isNearTwin(olds[old], news[fresh])) fates.set(old, unsure([place, fresh]));
    }
  }
  const isEqual = (old: number) => isFree.old(old) && !fates.has(old);
  for (const gone of left.olds) {
    const fate = fates.get(gone);
    if (fate && fate.type !== 'unsure') continue;
    for (const old of around(gone)) {
      const place = pairs.newOf.get(old);
      if (place === undefined || !isEqual(old)) continue;
      if (!isNearTwin(olds[gone], news[place])) continue;
      fates.set(old, unsure([place]));
      fates.set(gone, unsure([...placesIn(fates.get(gone)), place]));
    }
  }
}

function isNearTwin(before: Place | undefined, after: Place | undefined): boolean {
  if (before?.hash === after?.hash) return false;
  return isAlike(before, after) || isWithin(before, after) || isWithin(after, before);
}

/** Whether a few words are those of the other with some put to them. */
function isWithin(part: Place | undefined, whole: Place | undefined): boolean {
  if (part?.words === undefined || isTelling(whole) || part.kind !== whole?.kind)
    return false;
  const words = ` ${tokensOf(whole.words ?? '').join(' ')} `;
  return words.includes(` ${tokensOf(part.words).join(' ')} `);
}

function unsure(places: readonly number[]): Fate {
  return { type: 'unsure', places: [...new Set(places)].sort((a, b) => a - b) };
}

function placesIn(fate: Fate | undefined): readonly number[] {
  return !fate || fate.type === 'into' ? [] : fate.places;
}

function around(at: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, step) => at - reach + step);
}
