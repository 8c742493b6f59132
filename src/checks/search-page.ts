import type { Engine, Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';

/** A passage in the list of results. */
export interface Shown {
  readonly id: string;
  readonly document: string;
  readonly href: string;
  readonly head: string;
  readonly marks: readonly string[];
  readonly offered: boolean;
}

export const status = 'document.querySelector(".search-status").textContent';

/** What a page says and lists, once it has answered. */
export async function resultsOn(page: Page): Promise<readonly Shown[]> {
  await waitFor(page, status, 'an answer');
  return page.evaluate<readonly Shown[]>(
    `[...document.querySelectorAll('.results [data-id]')].map((entry) => ({
      id: entry.dataset.id,
      document: entry.dataset.document,
      href: entry.querySelector('a').getAttribute('href'),
      head: entry.querySelector('.result-head').textContent,
      marks: [...entry.querySelectorAll('mark')].map((mark) => mark.textContent),
      offered: 'offered' in entry.dataset,
    }))`,
  );
}

const settled = ['with', 'without']
  .map((name) => `performance.getEntriesByName('edition-search-${name}-pagefind').length`)
  .join(' || ');

/** Turn to the field and wait until Pagefind is there, or cannot be had. */
export async function turnTo(page: Page): Promise<void> {
  await page.click('#query');
  await waitFor(page, settled, 'Pagefind, or what is wrong with it');
}

/** Put a query to a page that is open, as one who types it and presses Enter. */
export async function askOn(page: Page, query: string): Promise<void> {
  await page.evaluate(`void (() => {
    const field = document.querySelector('#query');
    field.value = ${JSON.stringify(query)};
    document.querySelector('.search-status').textContent = '';
    field.form.requestSubmit();
  })()`);
}

/** The answer of a page as it gives it away, a table. */
export async function tableOn(page: Page): Promise<string> {
  await resultsOn(page);
  await waitFor(page, "document.querySelector('.take-away button')", 'what to take away');
  await page.evaluate(`void (() => {
    window.csv = undefined;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { window.csv = text; });
      return 'about:blank';
    };
    // The file itself need not arrive.
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector('.take-away button').click();
  })()`);
  await waitFor(page, 'window.csv', 'the table');
  const csv = await page.evaluate<string>('window.csv');
  // Reading a file as text takes its mark away.
  return csv.replace(/^\uFEFF/u, '');
}

/** What the page has noted as answering last, for the page of diagnostics. */
export const lastEngine = 'sessionStorage.getItem("search-engine")';

/** @param query - the query string of the address */
export async function searched(
  engine: Engine,
  query: string,
  root: string,
): Promise<readonly Shown[]> {
  const page = await engine.open(`${root}search/?${query}`);
  const results = await resultsOn(page);
  await page.close();
  return results;
}

/** Stands before the script of the page, and notes when the page shows its first result. */
export const watchFirstResult = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.results [data-id]')) return;
  performance.mark('first-result');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
`;

/** The paths of what was there by then. */
export const loadedBefore = `(() => {
  const [{ startTime }] = performance.getEntriesByName('first-result');
  return performance.getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= startTime)
    .map(({ name }) => new URL(name).pathname);
})()`;
