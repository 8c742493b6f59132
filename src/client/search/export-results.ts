import type { Answer, PreparedIndex } from '../../search/index.ts';
import { csvOf, resultRows } from '../../search/index.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { placeName } from './search-places.ts';

/**
 * The results to take away: as a table, and as lines to cite from.
 *
 * @param site - the permanent address of the site; empty while it has none
 */
export function exportResults(
  open: PreparedIndex,
  answer: Answer,
  site: string,
): HTMLElement[] {
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
        download('search.csv', 'text/csv', csvOf(resultRows(answer))),
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
              site === '' && ` ${words.results.noAddress}`,
            ),
          ),
        ]
      : []),
  ];
}

/** A line for each passage: who speaks, which document, when, which paragraph, where. */
function citations({ index }: PreparedIndex, { results }: Answer, site: string): string {
  return results
    .filter(({ offered }) => !offered)
    .map(({ record }) => {
      const document = index.documents.find(({ id }) => id === record.document);
      const speaker = index.speakers.find(({ id }) => id === record.speaker);
      const address = `${site}${record.document}/#${record.id}`;
      const about = [speaker?.name, document?.title, record.date, placeName(record)];
      return `${about.filter((part) => part).join(', ')}. ${address}`;
    })
    .join('\n');
}

function download(name: string, type: string, text: string): void {
  // A spreadsheet takes a file without this mark for one of its country's encoding.
  const file = new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
