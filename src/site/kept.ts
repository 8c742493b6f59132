import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** While a site is built its content stays as it is; in development it is looked at each time. */
const isBuild = import.meta.env?.PROD === true;

/**
 * Keep what was read last and give it again until a file it was read from changes. One value is
 * kept, so that a site of many documents never holds them all.
 *
 * @param from - the files and folders it is read from
 */
export function keepingLast<Key extends string, Value>(
  read: (key: Key) => Value,
  from: (key: Key) => readonly string[],
): (key: Key) => Value {
  let last:
    | { readonly key: Key; readonly state: string; readonly value: Value }
    | undefined;
  return (key) => {
    const state = isBuild ? '' : from(key).map(stateOf).join('\n');
    if (last?.key !== key || last.state !== state)
      last = { key, state, value: read(key) };
    return last.value;
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
