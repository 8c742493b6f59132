import { isOfDate } from './query-dates.ts';
import { operatorOf, tokenizeQuery } from './tokenize-query.ts';

/** A year among the words of a query, which it may mean as that of the records. */
export interface YearMeant {
  readonly year: string;
  /** The query that asks for records of that year. */
  readonly query: string;
}

/**
 * Few texts name the year that they are of: "Tulloch 1873" finds date lines, and asks for what Tulloch said
 * in that year. Nothing where a query has no such year, or more of a date.
 */
export function yearMeant(source: string): YearMeant | undefined {
  const tokens = tokenizeQuery(source);
  const [year, ...more] = tokens.filter(
    ({ text, field, quoted, not }) =>
      !quoted && !not && field === '' && /^(?:1\d|20)\d{2}$/u.test(text),
  );
  const others = tokens.filter(
    (token) => token !== year && operatorOf(token) === undefined,
  );
  const isDated = others.some(
    ({ text, field }) => field === 'year' || field === 'date' || isOfDate(text),
  );
  if (!year || more.length > 0 || others.length === 0 || isDated) return undefined;
  const rest = `${source.slice(0, year.start)} ${source.slice(year.end)}`;
  return {
    year: year.text,
    query: `${rest.replaceAll(/\s+/gu, ' ').trim()} year:${year.text}`,
  };
}
