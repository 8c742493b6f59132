import { byteOrderMark, csvText } from '../../text/csv.ts';
import type { OutputSubject } from '../output.ts';

/** What stands under each column. */
type Row<Column extends string> = Readonly<Record<Column, string | number | undefined>>;

/**
 * A table as CSV.
 *
 * @param columns - their names, in order; a line has no others
 */
export function writeTable<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
): string {
  return `${byteOrderMark}${csvText(linesOf(columns, rows))}`;
}

/** One after another, as a table of many lines would fill the memory with their cells. */
function* linesOf<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
) {
  yield columns;
  for (const row of rows) yield columns.map((column) => String(row[column] ?? ''));
}

/** The address of a passage or turn; below the site's root where the site has no address. */
export function addressOf({ cited: { address } }: OutputSubject, id: string): string {
  return `${address.url ?? address.path}#${id}`;
}
