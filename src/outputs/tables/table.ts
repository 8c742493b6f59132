import { byteOrderMark, csvText } from '../../text/csv.ts';
import type { OutputSubject } from '../output.ts';

/**
 * A table as CSV.
 *
 * @param columns - their names, in order; a line has no others
 */
export function writeTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | undefined>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  return `${byteOrderMark}${csvText([columns, ...cells])}`;
}

/** The address of a passage or turn; below the site's root where the site has no address. */
export function addressOf({ cited: { address } }: OutputSubject, id: string): string {
  return `${address.url ?? address.path}#${id}`;
}
