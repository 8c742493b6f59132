import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { OpenIndex } from '../search/index.ts';
import { addressOf } from '../search/index.ts';
import { indexedRecord } from '../search/indexed-record.ts';
import { canonicalIndex } from './canonical-index.ts';

/** An index of Pagefind. */
export interface PagefindIndex {
  /** By path, without the user interfaces that come along. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Addresses of records (`slug#anchor`) by what Pagefind calls them. */
  readonly addresses: Readonly<Record<string, string>>;
}

/**
 * Every record, as `indexedRecord` has it. All are indexed in one language: what is asked for are
 * words as the texts spell them, and an index for each language would hide some from the others.
 *
 * @param language - of the site
 */
export async function pagefindIndex(
  open: OpenIndex,
  language: string,
): Promise<PagefindIndex> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('\n'));
    for (const record of open.records) {
      const added = await index.addCustomRecord(indexedRecord(record, open));
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const { files } = await index.getFiles();
    const needed = files
      .filter(({ path }) => !/ui|highlight|modular|playground|unknown/u.test(path))
      .map(({ path, content }) => [path, content] as const);
    return {
      files: canonicalIndex(new Map(needed)),
      addresses: addressesIn(needed, open),
    };
  } catch (cause) {
    throw new Error('Failed to build the search index.', { cause });
  } finally {
    await close();
  }
}

function addressesIn(
  files: readonly (readonly [path: string, content: Uint8Array])[],
  open: OpenIndex,
): Readonly<Record<string, string>> {
  const known = new Map(
    open.records.map((own) => [indexedRecord(own, open).url, addressOf(own.record)]),
  );
  const addresses = files.flatMap(([path, content]) => {
    const name = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    const address = name && known.get(urlIn(content));
    return address ? [[name, address] as const] : [];
  });
  if (addresses.length !== open.records.length) {
    throw new Error(
      `Expected a fragment for each of ${open.records.length} records, found ${addresses.length}`,
    );
  }
  return Object.fromEntries(addresses.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString();
  const parsed: unknown = JSON.parse(text.slice(text.indexOf('{')));
  const hasUrl = typeof parsed === 'object' && parsed !== null && 'url' in parsed;
  return hasUrl ? String(parsed.url) : '';
}
