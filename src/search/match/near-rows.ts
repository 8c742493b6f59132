import type { PreparedIndex } from '../index/prepared-index.ts';
import type { Row } from './evaluate.ts';
import { strengths } from './find.ts';
import type { Alignment } from './near-phrase.ts';
import { alignmentIn } from './near-phrase.ts';
import type { Query } from './terms.ts';

/** With quotation marks one word may be wrong however few there are. */
export const mostWrong = {
  quoted: { share: 0.3, least: 1, small: 0.6 },
  plain: { share: 0.25, least: 0, small: 0.3 },
};
/** Fewer words without quotation marks are words, and no quotation. */
const fewestPlain = 4;

/**
 * The passages that a query quotes, exactly or nearly, where searching for its words does not find
 * them as a run: those with the fewest differences.
 *
 * @param literal - what has all its words
 */
export function nearRows(
  open: PreparedIndex,
  query: Query,
  literal: readonly Row[],
): readonly Row[] {
  const { parts } = query;
  const isQuoted = isQuotation(query);
  const size = parts.flat().length;
  if (isQuoted ? literal.length > 0 : size < fewestPlain) return [];
  const own = isQuoted ? mostWrong.quoted : mostWrong.plain;
  // Where passages have all the words, or nothing else is wanted, they must stand as they were typed.
  const most = literal.length > 0 || query.exact ? { ...own, share: 0, least: 0 } : own;
  const rows = open.records
    .filter(({ record }) => record.layer !== 'edition')
    .flatMap((record) => {
      const alignment = alignmentIn(record, parts, most);
      return alignment ? [rowOf(record, alignment)] : [];
    });
  const least = Math.min(...rows.map(({ alignment }) => alignment.cost));
  return rows.filter(({ alignment }) => alignment.cost <= (least === 0 ? 0 : least + 1));
}

/** Whether a query is one phrase in quotation marks. */
export function isQuotation({ clauses, parts }: Query): boolean {
  return parts.length > 0 && clauses.length === 1 && clauses[0]?.term.type === 'phrase';
}

function rowOf(open: Row['open'], alignment: Alignment) {
  const { stream, spans, cost } = alignment;
  return {
    open,
    hits: spans.map(([from, to]) => ({ stream, from, to, strength: strengths.words })),
    missing: [],
    related: [],
    strength: strengths.words,
    coverage: 0,
    asRun: 2 as const,
    // Before everything else, the fewest differences first.
    score: 1e6 - cost,
    alignment,
  } satisfies Row;
}
