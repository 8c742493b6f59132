import type { Answer, EditionSearched, PreparedIndex } from '../../search/index.ts';
import { addressIn, csvOf, resultRows } from '../../search/index.ts';
import { byteOrderMark } from '../../text/csv.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { placeName } from './search-places.ts';

/**
 * The results to take away: as a table, and as lines to cite from.
 *
 * @param query - what was asked, for the name of the file
 * @param page - what the search page knows of the edition
 */
export function exportResults(
  open: PreparedIndex,
  answer: Answer,
  query: string,
  page: DOMStringMap,
): HTMLElement[] {
  const site = editionOf(page);
  const lines = element('textarea', {
    readonly: '',
    rows: '6',
    'aria-label': words.results.asCitations,
  });
  lines.value = citations(open, answer, site);
  const isCited = lines.value !== '';
  return [
    element(
      'p',
      {},
      button(words.results.csv, () =>
        download(
          fileNameOf(query),
          'text/csv',
          csvOf(resultRows(answer), open.index, site),
        ),
      ),
    ),
    ...(isCited
      ? [
          element(
            'details',
            {},
            element('summary', {}, words.results.citations),
            lines,
            element(
              'p',
              {},
              button(words.results.copy, () => {
                lines.select();
                // Without leave to write to the clipboard the lines are selected at least.
                navigator.clipboard?.writeText(lines.value).catch(() => undefined);
              }),
              site.url === undefined && ` ${words.results.noAddress}`,
            ),
          ),
        ]
      : []),
  ];
}

/** What the search page knows of the edition. */
export function editionOf({ site, version = '' }: DOMStringMap): EditionSearched {
  return { url: site || undefined, version };
}

/** A line for each passage: who speaks, which document, when, which paragraph, where. */
function citations(
  { index }: PreparedIndex,
  { results }: Answer,
  { url }: EditionSearched,
): string {
  return results
    .filter(({ offered }) => !offered)
    .map(({ record }) => {
      const document = index.documents.find(({ id }) => id === record.document);
      const speaker = index.speakers.find(({ id }) => id === record.speaker);
      const about = [speaker?.name, document?.title, record.date, placeName(record)];
      return `${about.filter((part) => part).join(', ')}. ${addressIn(url, record)}`;
    })
    .join('\n');
}

/** A name that says what was asked, in letters that every file system takes. */
export function fileNameOf(query: string): string {
  const slug = query
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = [...slug]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/gu, '');
  return name === '' ? 'search.csv' : `search-${name}.csv`;
}

function download(name: string, type: string, text: string): void {
  const file = new Blob([byteOrderMark, text], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
