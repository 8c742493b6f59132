import type { Answer, PreparedIndex } from '../../../search/index.ts';
import { strengths } from '../../../search/index.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { anchorName } from '../../../wording/passages.ts';
import { siteWording } from '../../site-wording.ts';

type Open = Pick<PreparedIndex, 'index'>;
type Results = Answer['results'];

/** More records, and more passages of one of them, are counted and not named. */
const mostRecords = 3;
const mostPassages = 5;

/** What an answer finds, counted, with the places where it does. */
export function foundBy({ results, count }: Answer, open: Open): string {
  const {
    searchExamples: { found: words },
    say,
  } = siteWording();
  const asserted = results.filter((result) => !isLess(result));
  const offered = results.filter(isLess);
  const [hits, others] = [asserted.filter(isHit), asserted.filter((one) => !isHit(one))];
  const found =
    hits.length > 0
      ? `${say(words.hits, { count })}: ${places(hits, open)}`
      : places(others, open);
  const all =
    hits.length > 0 && others.length > 0
      ? say(words.also, { found, others: places(others, open) })
      : found || words.nothing;
  return offered.length > 0
    ? say(words.offers, { found: all, offered: places(offered, open) })
    : all;
}

/** The places that an answer of one record of a large collection finds there; nothing if it has none. */
export function foundIn({ results }: Answer, open: Open): string | undefined {
  const asserted = results.filter((result) => !isLess(result));
  return asserted.length > 0 ? placesIn(asserted, open) : undefined;
}

/** Passages by their names; with the names of their records where there are several of these. */
function places(results: Results, open: Open): string {
  return open.index.documents.length > 1
    ? placesIn(results, open)
    : namesIn(results).join(', ');
}

function placesIn(results: Results, { index }: Open): string {
  const {
    searchExamples: { found: words },
    names,
    say,
  } = siteWording();
  const titles = new Map(index.documents.map(({ id, title }) => [id, title]));
  const records = [...Map.groupBy(results, ({ record }) => record.document)];
  const named = records.slice(0, mostRecords).map(([document, own]) => {
    const date = own[0]?.record.date;
    const values = { title: titles.get(document) ?? document, places: fewNames(own) };
    return date === undefined
      ? say(words.inUndated, values)
      : say(words.inRecord, { ...values, date: dateInWords(date, names) });
  });
  const found = named.join('; ');
  const count = records.length - named.length;
  return count > 0 ? say(words.moreRecords, { found, count }) : found;
}

function fewNames(results: Results): string {
  const {
    searchExamples: { found: words },
    say,
  } = siteWording();
  const names = namesIn(results);
  const places = names.slice(0, mostPassages).join(', ');
  const count = names.length - mostPassages;
  return count > 0 ? say(words.morePassages, { places, count }) : places;
}

function namesIn(results: Results): readonly string[] {
  return [...new Set(results.map(({ record }) => anchorName(record.id)))];
}

/** Passages that only mean it, or whose speaker was asked for, have no hit. */
function isHit({ lines }: Results[number]): boolean {
  return lines.some(({ strength }) => strength > strengths.meant);
}

/** Whether a passage is only suggested, or nearly what was quoted. */
function isLess({ offered, differences }: Answer['results'][number]): boolean {
  return offered !== undefined || differences !== undefined;
}
