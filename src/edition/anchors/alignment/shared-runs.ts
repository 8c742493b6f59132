import { runsOf } from './tokens.ts';

/** A passage whose words are looked for; `at` is its place in its text. */
export interface Sought {
  readonly at: number;
  readonly tokens: readonly string[];
}

/** What one old and one new passage share, and nothing else has. */
export interface Shared {
  readonly before: Compared;
  readonly after: Compared;
  /** How many runs of words both have and no other passage has. */
  readonly runs: number;
  /** How much of the one's own runs the other has, 0 to 1. */
  readonly ofBefore: number;
  readonly ofAfter: number;
  /** Where in each the shared runs are, on average. */
  readonly atBefore: number;
  readonly atAfter: number;
}

/** A passage with the measure of how far its words tell it from others. */
export interface Compared extends Sought {
  /** The share of its runs that no other passage of its text has, 0 to 1. */
  readonly clarity: number;
}

export interface Likenesses {
  readonly before: readonly Compared[];
  readonly after: readonly Compared[];
  readonly shared: readonly Shared[];
}

interface Owners {
  readonly before: number[];
  readonly after: number[];
}

/** A run that very many passages have tells nothing, and would be compared pair by pair. */
const mostOwners = 6;

/**
 * What passages have in common, by runs of words.
 *
 * Two passages are put together where half of the one is in the other; what they share is counted
 * by runs that only these two have, so that a formula ("the Korean Workers' Party") and a copy
 * count for nothing.
 *
 * @param elsewhere - the words of passages that are paired already
 */
export function sharedRuns(
  olds: readonly Sought[],
  news: readonly Sought[],
  elsewhere: Iterable<readonly string[]>,
): Likenesses {
  const oldRuns = olds.map(({ tokens }) => runsOf(tokens));
  const newRuns = news.map(({ tokens }) => runsOf(tokens));
  const owners = ownersOf(oldRuns, newRuns);
  for (const tokens of elsewhere) {
    for (const run of runsOf(tokens).keys()) owners.delete(run);
  }
  const before = compared(olds, oldRuns, (run) => isOwn(owners.get(run), 'before'));
  const after = compared(news, newRuns, (run) => isOwn(owners.get(run), 'after'));
  const shared = [...tallyOf(owners, oldRuns, newRuns).values()].flatMap((tally) => {
    const old = before[tally.before];
    const found = after[tally.after];
    if (!old || !found) return [];
    const { runs } = tally;
    const ofBefore = share(runs, old.own);
    const ofAfter = share(runs, found.own);
    const overlap = Math.max(share(tally.all, old.size), share(tally.all, found.size));
    if (Math.max(ofBefore, ofAfter) < 0.25 && overlap < 0.5) return [];
    return [
      {
        before: old,
        after: found,
        runs,
        ofBefore,
        ofAfter,
        atBefore: share(tally.atBefore, runs),
        atAfter: share(tally.atAfter, runs),
      },
    ];
  });
  return { before, after, shared };
}

function ownersOf(
  oldRuns: readonly ReadonlyMap<string, number>[],
  newRuns: readonly ReadonlyMap<string, number>[],
): Map<string, Owners> {
  const owners = new Map<string, Owners>();
  const add = (runs: ReadonlyMap<string, number>, index: number, side: keyof Owners) => {
    for (const run of runs.keys()) {
      const known = owners.get(run);
      if (known) known[side].push(index);
      else owners.set(run, { before: [], after: [], [side]: [index] });
    }
  };
  for (const [index, runs] of oldRuns.entries()) add(runs, index, 'before');
  for (const [index, runs] of newRuns.entries()) add(runs, index, 'after');
  return owners;
}

function isOwn(owners: Owners | undefined, side: keyof Owners): boolean {
  if (!owners) return false;
  const other = side === 'before' ? owners.after : owners.before;
  return owners[side].length === 1 && other.length <= 1;
}

interface Measured extends Compared {
  readonly size: number;
  readonly own: number;
}

function compared(
  passages: readonly Sought[],
  runs: readonly ReadonlyMap<string, number>[],
  isOwnRun: (run: string) => boolean,
): readonly Measured[] {
  return passages.map((passage, index) => {
    const all = [...(runs[index]?.keys() ?? [])];
    const own = all.filter(isOwnRun).length;
    return { ...passage, size: all.length, own, clarity: share(own, all.length) };
  });
}

interface Tally {
  readonly before: number;
  readonly after: number;
  /** Runs that both have, whoever else has them. */
  all: number;
  runs: number;
  atBefore: number;
  atAfter: number;
}

function tallyOf(
  owners: ReadonlyMap<string, Owners>,
  oldRuns: readonly ReadonlyMap<string, number>[],
  newRuns: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [run, { before, after }] of owners) {
    if (before.length > mostOwners || after.length > mostOwners) continue;
    const isUnique = before.length === 1 && after.length === 1;
    for (const old of before) {
      for (const found of after) {
        const key = `${old} ${found}`;
        const tally = tallies.get(key) ?? {
          before: old,
          after: found,
          all: 0,
          runs: 0,
          atBefore: 0,
          atAfter: 0,
        };
        tallies.set(key, tally);
        tally.all += 1;
        if (!isUnique) continue;
        tally.runs += 1;
        tally.atBefore += oldRuns[old]?.get(run) ?? 0;
        tally.atAfter += newRuns[found]?.get(run) ?? 0;
      }
    }
  }
  return tallies;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
