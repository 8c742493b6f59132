import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** The files of a Pagefind index, by path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** What they begin with, unpacked. */
const signature = 'pagefind_dcd';

/** Where in the index's main file its pages, filters and sort orders stand (Pagefind 1.5). */
export const placesInMeta = { pages: 1, filters: 3, sorts: 4 } as const;

/** @throws where it is no file of an index */
export function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) {
    throw new Error(`Expected a file of the search index to begin with ${signature}`);
  }
  return bytes.subarray(signature.length);
}

export function pack(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}

export function unpackList(content: Uint8Array): unknown[] {
  return listOf(decode(unpack(content)));
}

export function packList(list: readonly unknown[]): Uint8Array {
  return pack(encode(list));
}

/** @throws where the index is not laid out as Pagefind 1.5 does */
export function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('Expected a list in the search index');
  return value;
}

export const metaPath = /^pagefind\.(.+)\.pf_meta$/u;
export const fragmentPath = /^fragment\/(.+)\.pf_fragment$/u;
export const filterPath = /^filter\/(.+)\.pf_filter$/u;
