import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { resultsOn, status } from './search-page.ts';

const site = inject('site');
const back = 'void setTimeout(() => history.back())';

/** What a reader has set, how many results are shown and how far the page is scrolled. */
function seen(page: Page): Promise<readonly unknown[]> {
  return page.evaluate<unknown[]>(
    `['#query', '[name=sort]', '[name=exact]']
      .map((name) => document.querySelector(name))
      .map((field) => field.type === 'checkbox' ? field.checked : field.value)
      .concat(document.querySelectorAll('.results [data-id]').length)`,
  );
}

inEngines((engine) => {
  test('the way back from a result leads to the same results, at the same place', async () => {
    const page = await engine().open(`${site.url}search/?q=party&sort=place&exact=on`);
    await resultsOn(page);
    await page.click('.more');
    const count = 'document.querySelectorAll(".results [data-id]").length';
    await waitFor(page, `${count} > 25`, 'more of them');
    const before = await seen(page);
    expect(before.slice(0, 3)).toEqual(['party', 'place', true]);
    const link = '.results > li:nth-last-child(2) [data-id] a';
    await page.evaluate(
      `document.querySelector('${link}').scrollIntoView({ block: 'center' })`,
    );
    const top = await page.evaluate<number>('scrollY');
    expect(top).toBeGreaterThan(900);
    await page.click(link);
    await waitFor(page, `location.pathname.endsWith('/${first}/')`, 'the record');
    await waitFor(page, 'document.querySelector(".finding")', 'the search within it');
    await page.evaluate(back);
    await waitFor(page, `location.pathname.endsWith('/search/')`, 'the results');
    await waitFor(page, `${count} === ${String(before[3])}`, 'all of them');
    await waitFor(page, `Math.abs(scrollY - ${top}) < 60`, 'the place');
    expect(await seen(page)).toEqual(before);
    await page.evaluate('void setTimeout(() => history.forward())');
    await waitFor(page, 'document.querySelector(".finding")', 'the search within again');
    await waitFor(
      page,
      'document.querySelector("#query").value === "party"',
      'its query',
    );
    await page.close();
  });

  test('a search reloaded is where it was', async () => {
    const page = await engine().open(`${site.url}search/?q=party`);
    await resultsOn(page);
    await page.evaluate('void scrollTo({ top: 1500, behavior: "instant" })');
    await waitFor(page, 'history.state?.top === 1500', 'it to be kept');
    await page.evaluate('void (window.old = true, setTimeout(() => location.reload()))');
    await waitFor(page, `!window.old && ${status} !== ''`, 'the answer again');
    await waitFor(page, 'Math.abs(scrollY - 1500) < 5', 'the place');
    await page.close();
  });
});
