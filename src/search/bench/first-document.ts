// biome-ignore-all lint/style/noRestrictedImports: what tests and benchmarks search is read from disk.
import { readDocument } from '../../content/read-document.ts';
import { readRegisters } from '../../content/read-registers.ts';
import { readThesaurus } from '../../content/read-thesaurus.ts';
import { prepareIndex } from '../index/prepared-index.ts';
import { searchIndexOf } from '../index/records.ts';
import type { Result } from '../search.ts';
import { isAsserted, search } from '../search.ts';
import type { Answered } from './questions.ts';

const registers = readRegisters('content');
const read = readDocument('content', '1961-02-10-hoxha-pak', registers);
if (!read.edition) throw new Error('Expected the first document to be readable');

export const { edition } = read;
export const index = searchIndexOf(
  [edition],
  registers.entries,
  readThesaurus('content')?.value,
);
export const open = prepareIndex(index);

/** This engine's answer, as the comparison judges it. */
export function answered(query: string): Answered {
  const { results } = search(open, query);
  return {
    ids: idsOf(results),
    answers: idsOf(results.filter(({ offered }) => !offered)),
    asserted: idsOf(results.filter(isAsserted)),
  };
}

function idsOf(results: readonly Result[]): readonly string[] {
  return results.map(({ record }) => record.id);
}
