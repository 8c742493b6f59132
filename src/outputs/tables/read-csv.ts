/** A cell with the sign before it: a comma, or the end of a line; quoted, or not. */
const cell = /(^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/guy;

/**
 * The lines of a table as RFC 4180 has it, by the names in its first line. What was disarmed is as it
 * was.
 */
export function readCsv(
  text: string,
): readonly Readonly<Record<string, string | undefined>>[] {
  const lines: string[][] = [];
  const table = text.replace(/^\uFEFF/u, '').replace(/\r\n$/u, '');
  for (const [, before, quoted, plain = ''] of table.matchAll(cell)) {
    if (before !== ',') lines.push([]);
    const value = quoted?.replaceAll('""', '"') ?? plain;
    lines.at(-1)?.push(value.replace(/^'(?='*[=+\-@\t\r])/u, ''));
  }
  const [names = [], ...rows] = lines;
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, column) => [name, cells[column]])),
  );
}
