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
