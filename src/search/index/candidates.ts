import { isHeard } from '../match/heard.ts';
import { readQuery } from '../match/query.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { PreparedRecord } from './prepared-record.ts';
import { retrievalOf } from './retrieval.ts';

/**
 * Tells the records that a query must be matched against, see `retrievalOf`: those that have one of
 * its words or names, or without any those that its filters let through.
 *
 * @param open - what is known of all records, without them
 * @returns the test, and whether the query has no words, so that but for the filters all are candidates
 */
export function candidateTest(
  open: PreparedIndex,
  source: string,
  exact = false,
): { readonly all: boolean; readonly mayAnswer: (record: PreparedRecord) => boolean } {
  const { words, entries, speakers, all } = retrievalOf(open, source, exact);
  const [asked, meant] = [new Set(words), new Set(entries)];
  const { filters } = readQuery(open, source, exact);
  const mayAnswer = (own: PreparedRecord) => {
    const { record, streams, mentions } = own;
    if (all) return streams.some((stream) => isHeard(own, stream, filters, 'readings'));
    return (
      speakers.includes(record.speaker ?? '') ||
      mentions.some(({ entry }) => meant.has(entry)) ||
      streams.some(({ tokens }) => tokens.some(({ raw }) => asked.has(raw)))
    );
  };
  return { all, mayAnswer };
}
