/** Without it before the table, a spreadsheet takes a file for one in its country's encoding. */
export const byteOrderMark = '\uFEFF';

/** Rows of fields, the names of the columns first, as CSV (RFC 4180). */
export function csvText(rows: Iterable<readonly string[]>): string {
  let text = '';
  for (const fields of rows) text += `${fields.map(csvField).join(',')}\r\n`;
  return text;
}

/**
 * Quoted where it must be. A formula is disarmed by an apostrophe, as a spreadsheet would run it; words
 * that begin so themselves take one more, so that whoever removes one has every field again.
 */
function csvField(text: string): string {
  // Few fields have any of these.
  if (!/^['=+\-@\t]|[",\r\n]/u.test(text)) return text;
  const safe = /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
