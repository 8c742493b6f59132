import { fold } from '../language/fold.ts';
import type { QueryToken } from './tokenize-query.ts';

/** Languages whose names of months a query may have, beside those of the texts. */
const known = ['en', 'de', 'fr', 'it', 'es', 'pt', 'ru', 'sq', 'pl'];
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/**
 * Dates in the words that texts have for them, so that each usual way to write one finds them all:
 * `10.2.1961`, `1961-02-10`, `10.II.1961`, `10 février 1961`, `1961年2月10日`. What stands in
 * quotation marks stays as it is.
 *
 * @param languages - of the texts; a month gets a token in each of them, joined by `OR`
 */
export function datesInWords(
  tokens: readonly QueryToken[],
  languages: readonly string[],
): QueryToken[] {
  return tokens.flatMap((token, index) => {
    if (token.quoted || token.field) return [token];
    const parts = numericDate(token.text);
    if (parts) return dateTokens(token, parts, languages);
    const [, digits, unit = ''] = unitOfDate.exec(token.text) ?? [];
    const isOfDate = [tokens[index - 1], tokens[index + 1]].some(
      (other) => other && unitOfDate.test(other.text),
    );
    if (digits && isOfDate)
      return '月월'.includes(unit)
        ? monthTokens(token, [Number(digits)], languages)
        : [{ ...token, text: digits }];
    const beside = [tokens[index - 1], tokens[index + 1], ...acrossOf(tokens, index)];
    const day = /^(\d{1,2})(?:st|nd|rd|th|er|º)$/u.exec(token.text)?.[1];
    if (day && beside.some((other) => other && monthNamed(other.text)))
      return [{ ...token, text: day }];
    const isDated = beside.some((other) => other && dayOrYear.test(other.text));
    const month = isDated ? monthNamed(token.text) : undefined;
    return month === undefined ? [token] : monthTokens(token, [month], languages);
  });
}

/** Whether a word of a query is a date, or a month or day of one. */
export function isOfDate(text: string): boolean {
  return (
    numericDate(text) !== undefined ||
    monthNamed(text) !== undefined ||
    unitOfDate.test(text)
  );
}

/** A part of a date as Korean and Chinese write it. */
const unitOfDate = /^(\d{1,4})([年년月월日일])$/u;
const dayOrYear = /^\d{1,4}(?:st|nd|rd|th|er|º)?\W*$/u;

/** What stands beside a token but for an "of": "the 10th of February". */
function acrossOf(
  tokens: readonly QueryToken[],
  index: number,
): readonly (QueryToken | undefined)[] {
  return [-1, 1].map((step) =>
    tokens[index + step]?.text === 'of' ? tokens[index + 2 * step] : undefined,
  );
}

interface DateParts {
  readonly year: string;
  /** Two where the order of day and month cannot be told. */
  readonly months: readonly number[];
  readonly days: readonly number[];
}

/** A date of digits alone, as one word. */
function numericDate(text: string): DateParts | undefined {
  const bare = text.replace(/[^\p{L}\p{N}]+$/u, '');
  const byYear =
    /^(\d{4})[-./年년](\d{1,2})(?:[-./]|月|월)(\d{1,2})[日일]?$/u.exec(bare) ?? [];
  if (byYear[1]) return partsOf(byYear[1], byYear[2], byYear[3]);
  const [, day, month = '', year] =
    /^(\d{1,2})([-./])(\d{1,2}|[ivx]+)\2(\d{4})$/iu.exec(bare)?.toSpliced(2, 1) ?? [];
  if (!day || !year) return undefined;
  const number = roman.indexOf(month.toLowerCase()) + 1 || Number(month);
  // Only a stroke is written with the month first, too.
  return bare.includes('/') && number !== Number(day)
    ? partsOf(year, String(number), day, true)
    : partsOf(year, String(number), day);
}

function partsOf(
  year: string,
  month = '',
  day = '',
  either = false,
): DateParts | undefined {
  const order = [
    [Number(month), Number(day)],
    ...(either ? [[Number(day), Number(month)]] : []),
  ].filter(([m = 0, d = 0]) => m >= 1 && m <= 12 && d >= 1 && d <= 31);
  if (order.length === 0) return undefined;
  return {
    year,
    months: order.map(([m = 0]) => m),
    days: order.map(([, d = 0]) => d),
  };
}

function dateTokens(
  token: QueryToken,
  { year, months, days }: DateParts,
  languages: readonly string[],
): QueryToken[] {
  const day = days.map((number) => ({ ...token, text: String(number) }));
  return [
    ...monthTokens(token, months, languages),
    ...joinedByOr(day),
    { ...token, not: false, text: year },
  ];
}

function monthTokens(
  token: QueryToken,
  months: readonly number[],
  languages: readonly string[],
): QueryToken[] {
  const names = months.flatMap((month) =>
    languages.map((language) => monthNames(language)[month - 1]?.[0] ?? ''),
  );
  return joinedByOr([...new Set(names)].map((text) => ({ ...token, text })));
}

function joinedByOr(tokens: readonly QueryToken[]): QueryToken[] {
  return tokens.flatMap((token, index) =>
    index > 0 ? [{ ...token, not: false, text: 'OR' }, token] : [token],
  );
}

/** The number of a month by its name in any language known, in full or cut short. */
function monthNamed(text: string): number | undefined {
  const name = lettersOf(text);
  if (name.length < 3) return undefined;
  for (const language of known) {
    const index = monthNames(language).findIndex((names) =>
      names.some((own) => lettersOf(own) === name),
    );
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function lettersOf(text: string): string {
  return fold(text)
    .map(({ key }) => key)
    .join('');
}

const kept = new Map<string, readonly (readonly string[])[]>();

/** The names of the twelve months as a language writes them alone, with a day, and cut short. */
function monthNames(language: string): readonly (readonly string[])[] {
  const own = kept.get(language) ?? namesOfMonths(language);
  kept.set(language, own);
  return own;
}

function namesOfMonths(language: string): readonly (readonly string[])[] {
  const options = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
  ] as const;
  const formats = options.map(
    (own) => new Intl.DateTimeFormat(language, { ...own, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map(
      (format) =>
        format
          .formatToParts(Date.UTC(2000, month, 1))
          .find(({ type }) => type === 'month')?.value ?? '',
    ),
  );
}
