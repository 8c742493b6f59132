import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { contentDirectory } from '../../addresses/environment.ts';
import { openedStore } from './build-store.ts';
import { sharedKey } from './content-key.ts';
import { readKept, writeWhole } from './parts.ts';

/**
 * Something that is made of many documents, kept on the disk until what it is made from, what all
 * documents share or the code changes.
 *
 * @param name - of the file that keeps it
 * @param from - all that it is made from
 * @param make - plain data, as the structured clone algorithm takes it
 */
export async function keptWhole<Value>(
  name: string,
  from: Iterable<string>,
  make: () => Promise<Value>,
): Promise<Value> {
  const store = openedStore();
  if (!store) return make();
  const hash = createHash('sha256').update(sharedKey(contentDirectory(), store));
  for (const text of from) hash.update(`\0${text}`);
  const key = hash.digest('hex');
  const path = join(`${store.parts}.whole`, name);
  const kept = readKept<Value>(path);
  if (kept?.key === key) return kept.value;
  const value = await make();
  writeWhole(path, serialize({ key, value }));
  return value;
}
