import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { resultsOn } from './search-page.ts';

const site = inject('site');
const focused = 'document.activeElement.id';

inEngines((engine) => {
  test('a search page without a query offers its field, and one with a query or a place does not', async () => {
    const page = await engine().open(`${site.url}search/`);
    const isFine = await page.evaluate<boolean>('matchMedia("(pointer: fine)").matches');
    await waitFor(page, `${focused} === '${isFine ? 'query' : ''}'`, 'the field');
    expect(await page.evaluate<number>('scrollY')).toBe(0);
    await page.goto(`${site.url}search/?q=toast`);
    await resultsOn(page);
    expect(await page.evaluate<string>(focused)).not.toBe('query');
    await page.goto('about:blank');
    await page.goto(`${site.url}search/#content`);
    await waitFor(page, 'document.readyState === "complete"', 'the page');
    expect(await page.evaluate<string>(focused)).not.toBe('query');
    await page.close();
  });

  test('every field for a query takes letters as they are typed, and offers to search', async () => {
    const page = await engine().open(site.url);
    for (const address of ['', 'search/', `${first}/`, '404.html']) {
      await page.goto(site.url + address);
      await waitFor(
        page,
        `document.querySelector('#query')?.matches('[autocapitalize=none][enterkeyhint=search]')`,
        `the keyboard of ${address}`,
      );
    }
    await page.close();
  });
});

inEngines(
  (engine) => {
    test('under a finger the field is not offered, as a keyboard would cover the page', async () => {
      const page = await engine().open(`${site.url}search/`, { width: 390 });
      expect(await page.evaluate<boolean>('matchMedia("(pointer: fine)").matches')).toBe(
        false,
      );
      await waitFor(page, 'document.readyState === "complete"', 'the page');
      expect(await page.evaluate<string>(focused)).not.toBe('query');
      await page.close();
    });
  },
  // The others tell of no finger.
  ['Chromium'],
);
