import { candidateTest } from './index/candidates.ts';
import { directoryOf, prepareDirectory } from './index/directory.ts';
import { DirectorySum } from './index/directory-sum.ts';
import type { NamedEntry } from './index/named-entries.ts';
import type { PreparedIndex } from './index/prepared-index.ts';
import { prepareRecord, prepareRecords } from './index/prepared-record.ts';
import type { SearchIndex } from './index/records.ts';
import { foldingOf } from './language/fold.ts';
import type { Answer, SearchOptions } from './search.ts';
import { search } from './search.ts';
import { censusOf } from './spelling/census.ts';

/** What the documents share. */
export interface Shared {
  /** Those of all registers. */
  readonly entries: readonly NamedEntry[];
  /** Words for one idea, of which those of the documents' languages are taken. */
  readonly thesaurus: Readonly<Record<string, SearchIndex['rings'] | undefined>>;
}

/**
 * Search documents that are read one after another, twice: for what is to be known of them all, and
 * for the passages that may answer, which alone are kept. The answer is that of the whole index.
 *
 * @param documents - the index of each, in order; every loop over them begins anew
 */
export function searchStreamed(
  documents: Iterable<SearchIndex>,
  { entries, thesaurus }: Shared,
  query: string,
  options: SearchOptions = {},
): { readonly answer: Answer; readonly open: PreparedIndex } {
  const sum = new DirectorySum(entries);
  for (const index of documents)
    sum.add(directoryOf({ index, ...censusOf(prepareRecords(index)) }));
  const directory = sum.directory(thesaurus);
  const openRecords = prepareDirectory(directory);
  const empty = openRecords([]);
  const { all, mayAnswer } = candidateTest(empty, query, options.exact);
  const candidates: SearchIndex['records'][number][] = [];
  for (const { records } of documents) {
    // Prepared once more when they are searched: what is not kept is let go.
    const folding = foldingOf(directory.lemmas);
    candidates.push(
      ...records.filter((record) => mayAnswer(prepareRecord(record, folding))),
    );
  }
  const open = openRecords(candidates);
  const answer = search(open, query, options);
  const passages = [...empty.passages.values()].flat().length;
  const elsewhere = answer.elsewhere && (all ? { passages, hits: 0 } : answer.elsewhere);
  return { open, answer: { ...answer, elsewhere } };
}
