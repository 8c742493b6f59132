import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pageTypesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { isShown } from './look.ts';
import { first } from './paragraph-words.ts';
import { resultsOn } from './search-page.ts';
import { unfoldSwitches } from './switches.ts';

const site = inject('site');

/** Fields with letters under 16 px, at which a telephone enlarges the page. */
function smallFields(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea')]
      .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML)`,
  );
}

inEngines(
  (engine) => {
    test('under a finger no field has letters so small that the page is enlarged', async () => {
      const page = await engine().open(site.url, { width: 390 });
      expect(
        await page.evaluate<boolean>('matchMedia("(pointer: coarse)").matches'),
      ).toBe(true);
      for (const kind of pageTypesIn(site.folder)) {
        await page.goto(site.url + kind);
        expect(await smallFields(page), kind).toEqual([]);
      }
      await page.goto(`${site.url}search/?q=Khrushchev`);
      await resultsOn(page);
      expect(await smallFields(page)).toEqual([]);
      await page.goto(`${site.url}${first}/?q=Khrushchev`);
      await waitFor(page, 'document.querySelector(".finding")', 'the search');
      await page.click('.number[href="p12/"]');
      await waitFor(page, 'document.querySelector(".citing:popover-open select")', 'it');
      expect(await smallFields(page)).toEqual([]);
      await page.close();
    });

    test('a finger is offered no keys, and closes the choices by their button', async () => {
      const page = await engine().open(`${site.url}${first}/#p20`, { width: 390 });
      await unfoldSwitches(page);
      expect(await page.evaluate<boolean>(isShown('.keys-way'))).toBe(false);
      await page.touch('#display > [popovertarget]');
      expect(await page.evaluate<boolean>(isShown('#show-notes'))).toBe(false);
      await page.close();
    });
  },
  // The others tell of no finger.
  ['Chromium'],
);
