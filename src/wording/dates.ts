import { months as englishMonths } from './english/names.ts';
import type { Wording } from './wording-for.ts';

/** A date (YYYY, YYYY-MM or YYYY-MM-DD) in words: 10 February 1961. */
export function dateInWords(
  date: string,
  { months }: Pick<Wording['names'], 'months'> = { months: englishMonths },
): string {
  const [year, month, day] = date.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Whether a text says a date, in whatever order: "Washington, August 2, 1990". */
export function isDateIn(text: string, inWords: string): boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return inWords.split(' ').every((word) => words.has(word));
}
