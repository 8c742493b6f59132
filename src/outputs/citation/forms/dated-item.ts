import type { CslItem } from '../csl-item.ts';
import type { CslEngine } from './csl-engine.ts';

/** A word no title and no name has, which stands for a date. */
const slot = 'Xqzdatexqz';

/**
 * An item in a style, its date put in afterwards: of many records those of one person differ in nothing
 * but their dates, and records of one day in nothing but their persons, and both are kept by the engine.
 *
 * @param form - in a note or the running text, or as an entry of a bibliography
 */
export function formatDated(
  engine: CslEngine,
  form: 'note' | 'entry',
  item: CslItem,
): string {
  const { issued, author: _author, editor: _editor, ...nobody } = item;
  if (!issued) return engine[form](item);
  const undated = { literal: slot };
  const open = engine[form]({ ...item, issued: undated });
  const [before, after] = engine[form]({ ...nobody, issued: undated }).split(slot);
  const dated = datedIn(engine, form, nobody, issued);
  // Some forms have no date: "(Hoxha)".
  if (before === undefined || after === undefined) return open;
  if (!dated.startsWith(before) || !dated.endsWith(after)) return engine[form](item);
  const date = dated.slice(before.length, dated.length - after.length);
  return open.replace(slot, () => date);
}

/** A year that nothing else in an item is: all of four digits are printed in the same way. */
const anyYear = 9871;

/** The same day of another year differs in nothing but the year, and is kept by the engine. */
function datedIn(
  engine: CslEngine,
  form: 'note' | 'entry',
  item: CslItem,
  issued: NonNullable<CslItem['issued']>,
): string {
  const [[year = 0, ...rest] = [], ...others] = issued['date-parts'] ?? [];
  const isPlain = Object.keys(issued).length === 1 && others.length === 0;
  if (!isPlain || !/^[1-9]\d{3}$/u.test(String(year)))
    return engine[form]({ ...item, issued });
  const inAnyYear = { 'date-parts': [[anyYear, ...rest]] };
  return engine[form]({ ...item, issued: inAnyYear }).replaceAll(
    String(anyYear),
    String(year),
  );
}
