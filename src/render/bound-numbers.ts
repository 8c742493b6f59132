import { months } from '../wording/english/names.ts';

/** A day and the name of its month: "10 February". */
const dayOfMonth = new RegExp(`(\\b\\d{1,2}) (?=(?:${months.join('|')})\\b)`, 'gu');

/**
 * Keep together what misleads where a line ends in its midst: "¶" and its number, the two numbers of
 * a range of paragraphs, a day and its month.
 */
export function withBoundNumbers(text: string): string {
  return text
    .replace(/¶ (?=\d)/gu, '¶\u00A0')
    .replace(/(¶\u00A0\d+[a-z]*–)(?=\d)/gu, '$1\u2060')
    .replace(dayOfMonth, '$1\u00A0');
}
