import type { PreparedIndex } from '../index/prepared-index.ts';
import type { PreparedRecord } from '../index/prepared-record.ts';
import { findTerm, isNaming } from './find.ts';
import type { Clause } from './terms.ts';
import { leavesOf } from './terms.ts';

/** Whether what this edition says about a passage has a term that the passage lacks. */
export type Evidence = (record: PreparedRecord, clause: Clause) => boolean;

/** The notes on a passage, and the headings of the entries that it names. */
export function evidenceIn(open: PreparedIndex): Evidence {
  const notes = Map.groupBy(
    open.records.filter(({ record }) => record.within !== undefined),
    ({ record: { document, within } }) => `${document} ${within}`,
  );
  const headings = new Map(
    open.names
      .filter(({ entry, form }) => form === entry.heading)
      .map(({ entry, tokens }) => [entry.id, new Set(tokens.map(({ stem }) => stem))]),
  );
  return ({ record, mentions }, { term }) =>
    (notes.get(`${record.document} ${record.id}`) ?? []).some((note) =>
      findTerm(open, note.mentions, note.streams, term).some(isNaming),
    ) ||
    mentions.some(({ entry }) =>
      leavesOf(term).some(({ words }) =>
        words.every(({ stem }) => headings.get(entry)?.has(stem)),
      ),
    );
}
