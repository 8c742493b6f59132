import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What the files of a Pagefind index begin with, unpacked. */
const signature = 'pagefind_dcd';

type Files = ReadonlyMap<string, Uint8Array>;

/** Where in the index's main file its filters and its sort orders stand (Pagefind 1.5). */
const filtersAt = 3;
const sortsAt = 4;

/**
 * The same index, always the same bytes. Pagefind writes filters, their values and sort orders as
 * a hash table yields them, another way each time; here they are sorted, and the files named anew.
 *
 * @throws where the index is not laid out as Pagefind 1.5 does
 */
export function canonicalIndex(files: Files): Files {
  const renamed = new Map<string, string>();
  const canonical = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    const old = /^filter\/(.+)\.pf_filter$/u.exec(path)?.[1];
    if (!old) continue;
    const [name, values] = listOf(unpack(content));
    const sorted = [name, sortByName(listOf(values))];
    const hash = `${old.slice(0, old.indexOf('_'))}_${hashOf(sorted).slice(0, 7)}`;
    renamed.set(old, hash);
    canonical.set(`filter/${hash}.pf_filter`, pack(sorted));
  }
  for (const [path, content] of files) {
    const old = /^pagefind\.(.+)\.pf_meta$/u.exec(path)?.[1];
    if (!old) continue;
    const meta = listOf(unpack(content));
    meta[filtersAt] = sortByName(
      listOf(meta[filtersAt]).map((filter) => {
        const [name, hash] = listOf(filter);
        return [name, renamed.get(String(hash))];
      }),
    );
    meta[sortsAt] = sortByName(listOf(meta[sortsAt]));
    const hash = `${old.slice(0, old.indexOf('_'))}_${hashOf(meta).slice(0, 10)}`;
    renamed.set(old, hash);
    canonical.set(`pagefind.${hash}.pf_meta`, pack(meta));
  }
  for (const [path, content] of files) {
    if (/\.pf_(?:filter|meta)$/u.test(path)) continue;
    canonical.set(
      path,
      path === 'pagefind-entry.json' ? renameIn(content, renamed) : content,
    );
  }
  return canonical;
}

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) {
    throw new Error(`Expected a file of the search index to begin with ${signature}`);
  }
  return decode(bytes.subarray(signature.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(encode(value)).digest('hex');
}

function renameIn(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = new TextDecoder().decode(content);
  for (const [old, name] of names) text = text.replaceAll(`"${old}"`, `"${name}"`);
  return new TextEncoder().encode(text);
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('Expected a list in the search index');
  return value;
}

/** Lists whose first element is their name, in the order of the names. */
function sortByName(lists: readonly unknown[]): unknown[] {
  const name = (list: unknown) => String(listOf(list)[0]);
  return lists.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
