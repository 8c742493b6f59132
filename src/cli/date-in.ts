import { months } from '../wording/english/names.ts';

/** The first full date in a line of English, as YYYY-MM-DD. */
export function dateIn(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text);
  if (iso) return iso[0];
  const month = `(${months.join('|')})`;
  const american = new RegExp(
    `\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
    'iu',
  );
  const british = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})\\b`,
    'iu',
  );
  const [, name, day, year] = american.exec(text) ?? reorder(british.exec(text)) ?? [];
  if (!name || !day || !year) return undefined;
  const number =
    months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function reorder(match: RegExpExecArray | null): string[] | undefined {
  if (!match) return undefined;
  const [all = '', day = '', month = '', year = ''] = match;
  return [all, month, day, year];
}
