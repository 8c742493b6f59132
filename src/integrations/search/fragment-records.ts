import type { SearchRecord } from '../../search/index.ts';
import { sha256 } from '../output/manifest.ts';
import type { IndexFiles } from './index-files.ts';
import {
  fragmentPath,
  listOf,
  metaPath,
  pack,
  packList,
  placesInMeta,
  unpack,
  unpackList,
} from './index-files.ts';

/**
 * The same index with each complete record in its fragment, as `record`, so that a search needs no
 * other file. Pagefind passes on fields it does not know without indexing them, unlike `meta`.
 * Fragments are renamed after their content.
 *
 * @param records - by the address under which each was indexed
 * @throws where a record has no fragment, or a fragment no record
 */
export function withRecords(
  files: IndexFiles,
  records: ReadonlyMap<string, SearchRecord>,
): IndexFiles {
  const fragments = [...files].flatMap(([path, content]) => {
    const old = fragmentPath.exec(path)?.[1];
    if (!old) return [];
    // Pagefind writes of each page where it stands.
    const page = JSON.parse(new TextDecoder().decode(unpack(content))) as { url: string };
    const record = records.get(page.url);
    if (!record) throw new Error(`Expected a record at ${page.url}`);
    const bytes = new TextEncoder().encode(JSON.stringify({ ...page, record }));
    return [{ old, bytes, hash: sha256(bytes) }];
  });
  if (fragments.length !== records.size) {
    throw new Error(
      `Expected a fragment for each of ${records.size} records, found ${fragments.length}`,
    );
  }
  const digits = digitsNeeded(fragments.map(({ hash }) => hash));
  const named = new Map(
    fragments.map(({ old, bytes, hash }) => [
      old,
      { bytes, name: `${old.slice(0, old.indexOf('_'))}_${hash.slice(0, digits)}` },
    ]),
  );
  return new Map(
    [...files].map(([path, content]): [string, Uint8Array] => {
      const fragment = named.get(fragmentPath.exec(path)?.[1] ?? '');
      if (fragment)
        return [`fragment/${fragment.name}.pf_fragment`, pack(fragment.bytes)];
      if (!metaPath.test(path)) return [path, content];
      const meta = unpackList(content);
      meta[placesInMeta.pages] = listOf(meta[placesInMeta.pages]).map((page) => {
        const [old, ...rest] = listOf(page);
        return [named.get(String(old))?.name, ...rest];
      });
      return [path, packList(meta)];
    }),
  );
}

/** How many digits of some hashes tell them apart; as many as Pagefind takes, or more. */
function digitsNeeded(hashes: readonly string[]): number {
  let digits = 7;
  while (new Set(hashes.map((hash) => hash.slice(0, digits))).size < hashes.length) {
    digits += 1;
  }
  return digits;
}
