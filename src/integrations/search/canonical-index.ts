import { encode } from 'cborg';
import { sha256 } from '../output/manifest.ts';
import type { IndexFiles } from './index-files.ts';
import {
  filterPath,
  listOf,
  metaPath,
  packList,
  placesInMeta,
  unpackList,
} from './index-files.ts';

/**
 * The same index, always with the same bytes. Pagefind writes filters, their values and sort orders
 * in the order of a hash table, which varies; here they are sorted, and the files renamed.
 *
 * @throws where the index is not laid out as Pagefind 1.5 does
 */
export function canonicalIndex(files: IndexFiles): IndexFiles {
  const renamed = new Map<string, string>();
  const canonical = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    const old = filterPath.exec(path)?.[1];
    if (!old) continue;
    const [name, values] = unpackList(content);
    const sorted = [name, sortByName(listOf(values))];
    const hash = named(old, sorted, 7);
    renamed.set(old, hash);
    canonical.set(`filter/${hash}.pf_filter`, packList(sorted));
  }
  for (const [path, content] of files) {
    const old = metaPath.exec(path)?.[1];
    if (!old) continue;
    const meta = unpackList(content);
    const { filters, sorts } = placesInMeta;
    meta[filters] = sortByName(
      listOf(meta[filters]).map((filter) => {
        const [name, hash] = listOf(filter);
        return [name, renamed.get(String(hash))];
      }),
    );
    meta[sorts] = sortByName(listOf(meta[sorts]));
    const hash = named(old, meta, 10);
    renamed.set(old, hash);
    canonical.set(`pagefind.${hash}.pf_meta`, packList(meta));
  }
  for (const [path, content] of files) {
    if (filterPath.test(path) || metaPath.test(path)) continue;
    canonical.set(
      path,
      path === 'pagefind-entry.json' ? renameIn(content, renamed) : content,
    );
  }
  return canonical;
}

/** A file's name by its content; what the old one begins with is the language. */
function named(old: string, content: readonly unknown[], digits: number): string {
  return `${old.slice(0, old.indexOf('_'))}_${sha256(encode(content)).slice(0, digits)}`;
}

function renameIn(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = new TextDecoder().decode(content);
  for (const [old, name] of names) text = text.replaceAll(`"${old}"`, `"${name}"`);
  return new TextEncoder().encode(text);
}

/** Lists whose first element is their name, in the order of the names. */
function sortByName(lists: readonly unknown[]): unknown[] {
  const name = (list: unknown) => String(listOf(list)[0]);
  return lists.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
