import { expect, inject, test } from 'vitest';
import { pageTypesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { openInFace, overflow } from './look.ts';
import { first } from './paragraph-words.ts';
import { resultsOn } from './search-page.ts';
import { serve } from './serve.ts';
import { spoken } from './spoken.ts';

const site = inject('site');
const pages = pageTypesIn(site.folder);
const record = `${site.url}${first}/`;

// Where tables and pictures stand between words that are awaited, a busy machine can see them move.
const still = ['', `${first}/`, 'search/'];

/** What WCAG 2.2, 1.4.12, lets a reader set. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Add a style as a reader's own tool would, past the policy of the page. */
const addStyle = (css: string) => `void (() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(css)});
  document.adoptedStyleSheets = [sheet];
})()`;

/** Elements that cut off some of their words. */
const clipped = `[...document.querySelectorAll('main *, header *, footer *')]
  .filter((element) => element.textContent.trim() !== '')
  .filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
  })
  .map((element) => element.outerHTML.slice(0, 80))`;

/** The sum of all shifts since a page began to load. */
const layoutShift = `new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 600);
})`;

inEngines(
  (engine) => {
    test.for(still)('behind a slow line no line of “%s” moves', async (address) => {
      const late = { '.woff2': 400 };
      const slow = await serve(site.folder, '/', new Map(), { late });
      for (const width of [320, 1440]) {
        const page = await engine().open(slow.url + address, { width });
        expect(await page.evaluate<number>(layoutShift), `${width} px`).toBe(0);
        await page.close();
      }
      await slow.close();
    });

    test.for([320, 1440])(
      'results that come late move nothing that is seen: %i px',
      async (width) => {
        const late = { '/search/records.js': 300 };
        const slow = await serve(site.folder, '/', new Map(), { late });
        const page = await engine().open(`${slow.url}search/?q=Khrushchev`, { width });
        await resultsOn(page);
        expect(await page.evaluate<number>(layoutShift)).toBe(0);
        await page.close();
        await slow.close();
      },
    );

    test('a line that does move is measured', async () => {
      const page = await engine().open(record);
      await page.evaluate(addStyle('main { padding-block-start: 300px !important }'));
      expect(await page.evaluate<number>(layoutShift)).toBeGreaterThan(0);
      await page.close();
    });

    test('wider spacing of text loses nothing of any page', async () => {
      const page = await engine().open('about:blank', { width: 320 });
      for (const address of pages) {
        await page.goto(site.url + address);
        await page.evaluate(addStyle(spacing));
        expect.soft(await overflow(page), address).toBe(0);
        expect.soft(await page.evaluate<string[]>(clipped), address).toEqual([]);
      }
      await page.close();
    });

    test('lines of the record hold between 60 and 75 letters where there is room', async () => {
      for (const width of [768, 1440]) {
        const page = await engine().open('about:blank', { width });
        await openInFace(page, record);
        const letters = await page.evaluate<number>(`(() => {
          const paragraph = document.querySelector('#p10');
          const lines = Math.round(paragraph.clientHeight / parseFloat(getComputedStyle(paragraph).lineHeight));
          return paragraph.textContent.length / lines;
        })()`);
        expect(letters, `${width} px`).toBeGreaterThanOrEqual(60);
        expect(letters, `${width} px`).toBeLessThanOrEqual(75);
        await page.close();
      }
    });

    test('the first two turns are spoken as a person would want', async () => {
      const page = await engine().open(record);
      const phrases = [];
      for (const turn of ['t1', 't2'])
        phrases.push(...(await spoken(page, `document.querySelector('#${turn}')`)));
      await expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot(
        'fixtures/spoken-turns.txt',
      );
      await page.close();
    });

    test('what a reader chose above the record holds for the other pages', async () => {
      const page = await engine().open(record);
      await page.click('.ways [popovertarget="display"]');
      await page.click('label:has(#dark)');
      const scheme = 'getComputedStyle(document.documentElement).colorScheme';
      expect(await page.evaluate<string>(scheme)).toBe('dark');
      for (const address of ['about/', '', `${first}/p12/`]) {
        await page.goto(site.url + address);
        expect(await page.evaluate<string>(scheme), address).toBe('dark');
      }
      await page.close();
    });
  },
  ['Chromium'],
);
