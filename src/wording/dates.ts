/** The months as English writes them, January first. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date (YYYY, YYYY-MM or YYYY-MM-DD) as English writes it: 10 February 1961. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
