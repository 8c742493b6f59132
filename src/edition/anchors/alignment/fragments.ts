import type { Fate } from './classify.ts';
import type { Place } from './pairs.ts';
import { commonLength, tokensOf } from './tokens.ts';

/** A passage that is changed or unsure, and what is missing from it. */
interface Changed {
  readonly at: number;
  readonly fate: Fate | undefined;
  /** Its old words; of passages put together, those of all of them. */
  readonly old: readonly string[];
  readonly places: readonly number[];
  readonly standing: readonly string[];
  /** How many of the old words still stand, in their order. */
  readonly kept: number;
}

/** So few words show nothing once a letter of them is another. */
const fewWords = 3;

/** How many passages a cut-off end may stand from the passage it was cut off. */
const reach = 2;

/**
 * Short new passages, or ones of formulas only, may be the cut-off ends of old ones without
 * showing it by their runs. One that with the passages beside it makes up the old words exactly
 * is a part; one that has half its words from what another passage misses, or stands beside one
 * that misses as many and is too short to tell, might be, and makes the fate of that one unsure.
 */
export function takeFragments(
  olds: readonly Place[],
  news: readonly Place[],
  leftOlds: readonly number[],
  leftNews: readonly number[],
  fates: Map<number, Fate>,
): void {
  const taken = new Set([...fates.values()].flatMap(placesOf));
  const fragments = leftNews.filter((at) => !taken.has(at));
  let changed = fragments.length > 0 ? changedIn(olds, news, leftOlds, fates) : [];
  for (const fragment of fragments) {
    const kind = news[fragment]?.kind;
    const source = changed.find(
      (one) => olds[one.at]?.kind === kind && comesFrom(fragment, news, one),
    );
    if (!source) continue;
    const places = placesWith(fragment, source);
    const isWhole = tokensIn(news, places).join(' ') === source.old.join(' ');
    const isTogether = (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length;
    const isPart = source.fate?.type === 'at' && isWhole && isTogether;
    fates.set(source.at, { type: isPart ? 'at' : 'unsure', places });
    changed = changedIn(olds, news, leftOlds, fates);
  }
}

function placesOf(fate: Fate | undefined): readonly number[] {
  return !fate || fate.type === 'into' ? [] : fate.places;
}

function placesWith(fragment: number, { places }: Changed): readonly number[] {
  return [...places, fragment].sort((a, b) => a - b);
}

function changedIn(
  olds: readonly Place[],
  news: readonly Place[],
  leftOlds: readonly number[],
  fates: ReadonlyMap<number, Fate>,
): readonly Changed[] {
  return leftOlds.flatMap((at) => {
    const fate = fates.get(at);
    const whole = fate?.type === 'into' ? fate.before : at;
    const group =
      fate?.type === 'into'
        ? leftOlds.filter((other) => other === whole || isInto(fates.get(other), whole))
        : [at];
    if (group.some((other) => olds[other]?.words === undefined)) return [];
    const old = tokensIn(olds, group);
    const places = placesOf(fates.get(whole));
    const standing = tokensIn(news, places);
    const kept = commonLength(old, standing);
    return kept === old.length ? [] : [{ at, fate, old, places, standing, kept }];
  });
}

function isInto(fate: Fate | undefined, whole: number): boolean {
  return fate?.type === 'into' && fate.before === whole;
}

function comesFrom(fragment: number, news: readonly Place[], changed: Changed): boolean {
  const { fate, old, places, standing, kept } = changed;
  const words = tokensIn(news, [fragment]);
  const inPlace = tokensIn(news, placesWith(fragment, changed));
  if (inPlace.join(' ') === old.join(' ')) return true;
  const isNear = places.some((place) => Math.abs(place - fragment) <= reach);
  if (words.length <= fewWords && isNear && old.length - kept >= words.length)
    return true;
  // A few words of a long passage that is gone are found in any other by chance.
  const isGone = fate === undefined || fate.type === 'unsure';
  const share = Math.max(words.length / 2, isGone ? old.length / 5 : 0);
  const least = kept + Math.ceil(share);
  if (old.length < least) return false;
  return [inPlace, [...standing, ...words], [...words, ...standing]].some(
    (tokens) => commonLength(old, tokens) >= least,
  );
}

function tokensIn(places: readonly Place[], ats: readonly number[]): readonly string[] {
  return ats.flatMap((at) => tokensOf(places[at]?.words ?? ''));
}
