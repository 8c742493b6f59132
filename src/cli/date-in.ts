import { documentSchema } from '../edition/index.ts';
import { months } from '../wording/english/names.ts';

const names = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`);
const anyMonth = `(?:${names.join('|')}|sept)\\.?`;
const month = `(?<month>${anyMonth})`;
const year = '(?<year>[12]\\d{3})';
const number = '\\d{1,2}(?:st|nd|rd|th)?';
const day = `(?<day>\\d{1,2})(?:st|nd|rd|th)?`;
const upTo = '\\s*(?:[–—-]|\\b(?:and|to|till|until)\\b)\\s*';

const numerals = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
];

/** How dates are written. Of several days their month is sure, and of several months their year. */
const forms = [
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
  `${anyMonth}${upTo}(?:${number}\\s+(?:of\\s+)?)?${anyMonth},?\\s+${year}`,
  `${number}${upTo}${number}\\s+(?:of\\s+)?${month},?\\s+${year}`,
  `${month}\\s+${day},?\\s+${year}`,
  `${day}\\s+(?:day\\s+)?(?:of\\s+)?${month},?\\s+${year}`,
  `(?<day>\\d{1,2})\\.\\s?(?<month>[ivx]{1,4})\\.\\s?${year}`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}`,
  `(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${year}`,
  `${month},?\\s+(?:of\\s+)?${year}`,
  // A year among other words is seldom the date of a record.
  `(?<=^\\s*)${year}(?=\\s*$)`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'iu'));

/** The first date in a line of English, as YYYY-MM-DD, or as YYYY-MM or YYYY if no more of it is sure. */
export function dateIn(text: string): string | undefined {
  return forms
    .map((form) => writtenDate(form.exec(text)?.groups))
    .find((date) => documentSchema.shape.date.safeParse(date).data);
}

function writtenDate(groups: RegExpExecArray['groups'] = {}): string | undefined {
  const { year, month, day, first, second } = groups;
  if (year === undefined) return undefined;
  if (first === undefined || second === undefined)
    return dateOf(year, month && monthNumber(month), Number(day));
  // Britons write the day first, Americans the month.
  const [one, other] = [Number(first), Number(second)];
  if (one > 12) return dateOf(year, other, one);
  return other > 12 || one === other ? dateOf(year, one, other) : year;
}

function monthNumber(month: string): number {
  const start = month.slice(0, 3).toLowerCase();
  const named = months.findIndex((name) => name.toLowerCase().startsWith(start));
  return Number(month) || numerals.indexOf(month.toLowerCase()) + 1 || named + 1;
}

/** A date as far as its parts are known. */
function dateOf(year: string, month: number | '' | undefined, day: number): string {
  const known = month ? [month, ...(day ? [day] : [])] : [];
  return [year, ...known.map((part) => String(part).padStart(2, '0'))].join('-');
}
