import type { Directory } from '../index/directory.ts';
import { directoryOf } from '../index/directory.ts';
import type { PreparedRecord } from '../index/prepared-record.ts';
import type { SearchIndex } from '../index/records.ts';
import type { Token } from '../language/fold.ts';
import { joined } from '../language/fold.ts';
import { censusOf } from '../spelling/census.ts';
import { documentId } from './index-words.ts';
import type { LaidOut } from './lay-out.ts';
import { layOut } from './lay-out.ts';
import type { NamesByStart } from './names-by-start.ts';
import { withAbbreviations } from './names-by-start.ts';

/** More words that are bound to one another are seldom typed as one. */
const mostBound = 4;

/** An index of one document, with its words folded. */
export interface PreparedDocument {
  readonly index: SearchIndex;
  readonly records: readonly PreparedRecord[];
}

/** What one document adds to a large index, as plain data, and none of its passages. */
export interface DocumentShare {
  readonly slug: string;
  /** What the index calls it, see `documentId`. */
  readonly id: string;
  readonly year?: string | undefined;
  readonly directory: Directory;
  /** Its words as `layOut` has them, with spaces between. */
  readonly words: string;
  /** Words that others are bound to, with the letters of all. */
  readonly bound: readonly (readonly [raw: string, compound: string])[];
}

/**
 * @param names - those of all registers
 * @returns its share, and its passages
 */
export function shareOf(
  { index, records }: PreparedDocument,
  names: NamesByStart,
): { readonly share: DocumentShare; readonly blocks: LaidOut['blocks'] } {
  const { words, blocks } = layOut(
    index,
    records,
    withAbbreviations(names, index.entries),
  );
  const slug = index.documents[0]?.id ?? '';
  const date = index.records[0]?.date;
  const share = {
    slug,
    id: documentId(slug, date),
    year: date?.slice(0, 4),
    directory: directoryOf({ index, ...censusOf(records) }),
    words: words.join(' '),
    bound: boundIn(records),
  };
  return { share, blocks };
}

/** Each once. */
function boundIn(records: readonly PreparedRecord[]): DocumentShare['bound'] {
  const bound = new Map<string, [string, string]>();
  for (const { streams } of records)
    for (const { tokens } of streams)
      for (const pair of boundAmong(tokens)) bound.set(pair.join(' '), pair);
  return [...bound.values()];
}

function* boundAmong(tokens: readonly Token[]): Generator<[string, string]> {
  for (const [at, { raw }] of tokens.entries())
    for (let end = at + 1; end < at + mostBound && tokens[end]?.bound; end += 1)
      yield [raw, joined(tokens.slice(at, end + 1))];
}
