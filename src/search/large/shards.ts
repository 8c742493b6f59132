import { firstIndex } from '../../text/first-index.ts';

/** More files are not made: with more to say each of them becomes larger. */
const mostShards = 256;

/** Things in files, by what they are looked up by. */
export interface Sharded<Value> {
  /** The first lookup of each file but the first, which begins with everything before. */
  readonly starts: readonly string[];
  readonly shards: readonly (readonly Value[])[];
}

/**
 * Put things into files so that each file holds all that are looked up between two words. What is
 * looked up by several words may stand in several files, in each of them once.
 *
 * @param lookups - of each thing
 * @param size - how many a file has, as long as there are few files
 */
export function shardsOf<Value>(
  things: Iterable<readonly [value: Value, lookups: Iterable<string>]>,
  size: number,
): Sharded<Value> {
  const places = [...things]
    .flatMap(([value, lookups]) =>
      [...new Set(lookups)].map((by) => [by, value] as const),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const most = Math.max(size, Math.ceil(places.length / mostShards));
  const [starts, shards]: [string[], Set<Value>[]] = [[], [new Set()]];
  let [count, before] = [0, ''];
  for (const [by, value] of places) {
    // What is looked up by one word is never parted.
    if (count >= most && by !== before) {
      starts.push(by);
      shards.push(new Set());
      count = 0;
    }
    shards.at(-1)?.add(value);
    count += 1;
    before = by;
  }
  return { starts, shards: shards.map((values) => [...values]) };
}

/** The number of the file that has what is looked up by a word. */
export function shardOf(starts: readonly string[], by: string): number {
  return firstIndex(starts, (start) => start > by);
}

/** The numbers of the files that have what is looked up by words that begin so. */
export function shardsBeginning(starts: readonly string[], beginning: string): number[] {
  const first = shardOf(starts, beginning);
  const last = shardOf(starts, `${beginning}\u{10ffff}`);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
