import type { Folded } from './fold.ts';
import { fold } from './fold.ts';
import type { OpenIndex, Vocable } from './open-index.ts';
import { openRecord, openWith } from './open-index.ts';
import type { SearchIndex, SearchRecord } from './records.ts';

/**
 * What understanding a query needs of all documents, without their texts: an edition of many
 * documents loads the texts of the candidates alone.
 */
export interface Directory extends Omit<SearchIndex, 'records'> {
  /** How many records there are. */
  readonly total: number;
  /** Every word: how it is spelt, how often, whether the record prints it, whether it leads. */
  readonly vocabulary: readonly (readonly [
    raw: string,
    count: number,
    printed: 0 | 1,
    leads: 0 | 1,
  ])[];
}

export function directoryOf({ index, total, vocabulary }: OpenIndex): Directory {
  const { documents, speakers, entries } = index;
  return {
    documents,
    speakers,
    entries,
    total,
    vocabulary: [...vocabulary].map(([raw, { count, printed, leads }]) => [
      raw,
      count,
      printed ? 1 : 0,
      leads ? 1 : 0,
    ]),
  };
}

/**
 * Some records, ready for searching. A query whose candidates are among them has the answer that
 * all records would give.
 */
export function openPart(
  { vocabulary, total, ...index }: Directory,
  records: readonly SearchRecord[],
): OpenIndex {
  const folded: Folded = new Map();
  const words = vocabulary.flatMap(([raw, count, printed, leads]) => {
    const [token] = fold(raw, folded);
    const vocable = token && { token, count, printed: printed === 1, leads: leads === 1 };
    return vocable ? [[raw, vocable] as const] : [];
  });
  return openWith(
    { ...index, records },
    records.map((record) => openRecord(record, folded)),
    new Map<string, Vocable>(words),
    total,
    folded,
  );
}
