import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** While a site is built its content stays as it is; in development it is looked at each time. */
const isBuild = import.meta.env?.PROD === true;

interface CachedValue<Value> {
  readonly key: string;
  readonly state: string;
  readonly value: Value;
}

// A build loads this module twice in one process, for the configuration and bundled for the pages,
// and the two share what they have read. In development, changed code must read everything again.
const shared = globalThis as { editionKept?: Map<string, CachedValue<unknown>> };
shared.editionKept ??= new Map();
const all = import.meta.env?.DEV
  ? new Map<string, CachedValue<unknown>>()
  : shared.editionKept;

/**
 * Keep what was read last and give it again until a file it was read from changes. One value is
 * kept, so that a site of many documents never holds them all.
 *
 * @param name - of what is read; one name has one kind of value
 * @param from - the files and folders it is read from
 */
export function cacheLast<Key extends string, Value>(
  name: string,
  read: (key: Key) => Value,
  from: (key: Key) => readonly string[],
): (key: Key) => Value {
  return (key) => {
    const last = all.get(name) as CachedValue<Value> | undefined;
    const state = isBuild && last ? last.state : from(key).map(stateOf).join('\n');
    if (last?.key === key && last.state === state) return last.value;
    const value = read(key);
    all.set(name, { key, state, value });
    return value;
  };
}

/** Names, sizes and times of a file, or of a folder and all below it. */
function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return `${path} -`;
  if (stats.isFile()) return `${path} ${stats.size} ${stats.mtimeMs}`;
  return readdirSync(path)
    .sort()
    .map((name) => stateOf(join(path, name)))
    .join('\n');
}
