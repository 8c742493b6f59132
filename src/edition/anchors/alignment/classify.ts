import type { Compared, Likenesses, Shared } from './shared-runs.ts';
import { commonLength, isMostlySame } from './tokens.ts';

/** What has become of one registered passage; places are those of the new text. */
export type Fate =
  /** It stands there; where there are several, it was split, and the first keeps its anchor. */
  | { readonly type: 'at'; readonly places: readonly number[] }
  /** Its words are part of those of another. */
  | { readonly type: 'into'; readonly before: number }
  /** Nobody but the editor can tell; places where some of its words seem to be. */
  | { readonly type: 'unsure'; readonly places: readonly number[] };

/** Passages that share words with one another and with no others. */
interface Group {
  readonly olds: readonly Compared[];
  readonly news: readonly Compared[];
  readonly shared: readonly Shared[];
}

/**
 * Below this share, too much of a passage is said elsewhere too: it might be either. Set, as all here,
 * where `bench:anchors` found no wrong guess; a lower one asks less and guesses.
 */
const leastClarity = 0.4;

/** Fewer shared runs than these prove a part only beside its other parts. */
const fewRuns = 4;

/** A shorter passage may be said again in another. */
const fewestWhole = 12;

/** The fate of each old passage that shares words with a new one, as far as they prove it. */
export function classify(likenesses: Likenesses): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  for (const group of groupsOf(likenesses)) {
    const decided = decide(group);
    const places = group.news.map(({ at }) => at);
    for (const { at } of group.olds) {
      fates.set(at, decided?.get(at) ?? { type: 'unsure', places });
    }
  }
  return fates;
}

function decide(group: Group): ReadonlyMap<number, Fate> | undefined {
  const { olds, news, shared } = group;
  if ([...olds, ...news].some(({ clarity }) => clarity < leastClarity)) return undefined;
  const [old] = olds;
  const [found] = news;
  if (!old || !found) return undefined;
  if (olds.length === 1 && news.length === 1) {
    const places = [found.at];
    return isRecognisable(shared[0])
      ? new Map([[old.at, { type: 'at', places }]])
      : undefined;
  }
  if (olds.length === 1) {
    const places = partsInOrder(shared, 'after');
    return places && new Map([[old.at, { type: 'at', places }]]);
  }
  if (news.length > 1) return undefined;
  const [first, ...others] = partsInOrder(shared, 'before') ?? [];
  if (first === undefined) return undefined;
  return new Map<number, Fate>([
    [first, { type: 'at', places: [found.at] }],
    ...others.map((at) => [at, { type: 'into' as const, before: first }] as const),
  ]);
}

/**
 * Most of both is the same, or a long one is whole in the other. A sentence that both have by
 * chance is less.
 */
function isRecognisable(shared: Shared | undefined): boolean {
  if (!shared || shared.runs < fewRuns) return false;
  const before = shared.before.tokens;
  const after = shared.after.tokens;
  const common = commonLength(before, after);
  const shorter = Math.min(before.length, after.length);
  const longer = Math.max(before.length, after.length);
  const isWhole =
    shorter >= fewestWhole && common / shorter >= 0.9 && common / longer >= 0.3;
  return isWhole || isMostlySame(before, after);
}

/** The parts of a whole in the order they have in it, if they are its parts and make it up. */
function partsInOrder(
  shared: readonly Shared[],
  side: 'before' | 'after',
): readonly number[] | undefined {
  const parts = shared
    .map((one) => {
      const isSplit = side === 'after';
      return {
        at: one[side].at,
        runs: one.runs,
        inWhole: isSplit ? one.atBefore : one.atAfter,
        ofPart: isSplit ? one.ofAfter : one.ofBefore,
        ofWhole: isSplit ? one.ofBefore : one.ofAfter,
      };
    })
    .sort((a, b) => a.inWhole - b.inWhole);
  const made = parts.reduce((sum, { ofWhole }) => sum + ofWhole, 0);
  if (made < 0.6 || parts.some(({ ofPart }) => ofPart < 0.6)) return undefined;
  const places = parts.map(({ at }) => at);
  const isInOrder = places.every((at, i) => i === 0 || (places[i - 1] ?? 0) < at);
  const isTogether = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  const isSlight = parts.some(({ runs }) => runs < fewRuns);
  return isInOrder && (isTogether || !isSlight) ? places : undefined;
}

function groupsOf({ shared }: Likenesses): readonly Group[] {
  const groupOf = new Map<Compared, Set<Shared>>();
  for (const one of shared) {
    const before = groupOf.get(one.before);
    const after = groupOf.get(one.after);
    const group = before ?? after ?? new Set<Shared>();
    if (before && after && before !== after) {
      for (const other of after) {
        before.add(other);
        groupOf.set(other.before, before).set(other.after, before);
      }
    }
    group.add(one);
    groupOf.set(one.before, group).set(one.after, group);
  }
  return [...new Set(groupOf.values())].map((group) => ({
    olds: [...new Set([...group].map(({ before }) => before))],
    news: [...new Set([...group].map(({ after }) => after))],
    shared: [...group],
  }));
}
