import { close, createIndex } from 'pagefind';
import { indexedRecord } from '../../search/index/indexed-record.ts';
import type { PreparedIndex } from '../../search/index.ts';
import { canonicalIndex } from './canonical-index.ts';
import { withRecords } from './fragment-records.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * Pagefind's index of every record, as `indexedRecord` has it, each whole in its fragment. All are
 * indexed in one language: what is asked for are words as the texts spell them, and an index for
 * each language would hide some from the others.
 *
 * @param language - of the site
 * @returns its files by path, without the user interfaces that come along
 */
export async function pagefindIndex(
  open: PreparedIndex,
  language: string,
): Promise<IndexFiles> {
  const indexed = open.records.map(
    (own) => [indexedRecord(own, open), own.record] as const,
  );
  try {
    const { errors, index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('\n'));
    for (const [record] of indexed) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const { files } = await index.getFiles();
    const needed = files
      .filter(({ path }) => !/ui|highlight|modular|playground|unknown/u.test(path))
      .map(({ path, content }) => [path, content] as const);
    const records = new Map(indexed.map(([{ url }, record]) => [url, record]));
    return canonicalIndex(withRecords(new Map(needed), records));
  } catch (cause) {
    throw new Error('Failed to build the search index.', { cause });
  } finally {
    await close();
  }
}
