import { expect, inject, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { covers, panel } from './panels.ts';
import { first } from './paragraph-words.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const { edition } = readDocument('content', first);
const numberOf = (id: string) =>
  edition?.apparatus.notes.find((note) => note.id === id)?.number;
const { panels } = wordingFor('en').scripts;
const record = `${site.url}${first}/`;
const focused = 'document.activeElement';

inEngines((engine) => {
  test('a note in a panel leads to itself with its sources', async () => {
    const page = await engine().open(record, { width: 390 });
    await page.click('#a32-ref');
    await waitFor(page, panel, 'the panel');
    const [words, onward] = await page.evaluate<[string, string]>(
      `[${panel}.innerText, ${panel}.querySelector('p:last-of-type > a').href]`,
    );
    expect(words.startsWith(`Note ${numberOf('a32')}\n`)).toBe(true);
    expect(onward).toBe(`${record}notes/#a32`);
    expect(await page.evaluate<boolean>(covers('#a32-ref'))).toBe(false);
    await page.press('Escape');
    await waitFor(page, `${focused}.id === 'a32-ref'`, 'the mark');
    await page.goto(onward);
    expect(
      await page.evaluate<number>(`document.querySelectorAll('#a32 .cited a').length`),
    ).toBeGreaterThan(0);
    expect(await page.errors()).toEqual([]);
    await page.close();
  });

  test('the key of the record opens where one reads', async () => {
    const page = await engine().open(record, { width: 390 });
    await page.click('.ways a[href^="key/"]');
    await waitFor(page, panel, 'the panel');
    expect(await page.evaluate<string>(`${panel}.innerText`)).toMatch(
      /^Key\s+\[square brackets\]\s+editorial insertions/u,
    );
    await page.press('Escape');
    await page.close();
  });

  test.for([{ width: 320 }, { width: 1440 }])(
    'the mark of a slip says what is suggested without leaving the page: %o',
    async (settings) => {
      const page = await engine().open(record, settings);
      await page.click('.sic-mark[href="doubt/#e1"]');
      await waitFor(page, panel, 'the panel');
      const words = await page.evaluate<string>(`${panel}.innerText`);
      expect(words).toMatch(
        /^“outmost”\s+Suggested: “utmost”\. A slip for .*\s+Responsibility: this edition\./u,
      );
      expect(words.split(/\n+/u).slice(-2)).toEqual([panels.moreOnSlip, panels.close]);
      expect(await page.evaluate<string>(`${panel}.querySelector('a').href`)).toBe(
        `${record}doubt/#e1`,
      );
      expect(await page.evaluate<boolean>(covers('#e1'))).toBe(false);
      // Axe judges the tree and its styles, which are the same in every engine: one is asked.
      if (engine().name === 'Chromium') expect(await axeViolations(page)).toEqual([]);
      await page.press('Escape');
      await waitFor(
        page,
        `${focused}.matches('.sic-mark[href="doubt/#e1"]')`,
        'the mark',
      );
      await page.close();
    },
  );

  test('on 320 px every note of the page opens with its mark in sight, and nothing else changes', async () => {
    const page = await engine().open(record, { width: 320 });
    const notes = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.endnotes > p')]
        .filter(({ id }) => document.querySelector('#' + id + '-ref').getClientRects().length > 0)
        .map(({ id, textContent }) =>
          [id, textContent.trim().replace(/^Note \\d+:/u, '').trim().replace(/\\s+/g, ' ')])`,
    );
    expect(notes.length).toBeGreaterThan(20);
    const visits = await page.evaluate<number>('history.length');
    for (const [id, words] of notes) {
      // At the lower edge a panel covers most.
      await page.evaluate(`void (() => {
        const mark = document.querySelector('#${id}-ref');
        scrollBy(0, mark.getBoundingClientRect().bottom + 20 - innerHeight);
        mark.click();
      })()`);
      await waitFor(page, panel, `the panel of ${id}`);
      const shown = `${panel}.innerText.replace(/\\s+/g, ' ')`;
      expect(await page.evaluate<string>(shown)).toContain(words);
      const [top, room] = await page.evaluate<[number, number]>(`(() => {
        const { top, bottom } = document.querySelector('#${id}-ref').getBoundingClientRect();
        return [top, ${panel}.getBoundingClientRect().top - bottom];
      })()`);
      expect(top).toBeGreaterThan(0);
      expect(room).toBeGreaterThanOrEqual(0);
      const at = await page.evaluate<number>('scrollY');
      await page.press('Escape');
      await waitFor(page, `${focused}.id === '${id}-ref'`, 'the mark');
      expect(await page.evaluate<number>('scrollY')).toBe(at);
    }
    expect(await page.evaluate<number>('history.length')).toBe(visits);
    await page.close();
  });

  test('a printed note opens where it is marked, too', async () => {
    const page = await engine().open(record);
    await page.click('.note-mark[href="#n1"]');
    await waitFor(page, panel, 'the panel');
    expect(await page.evaluate<string>(`${panel}.innerText`)).toMatch(
      /^Translator’s note 1\s+Translator's note: The expression .*“it has difficulties\.”\s+Close$/u,
    );
    await page.press('Tab');
    expect(await page.evaluate<string>(`${focused}.textContent`)).toBe(panels.close);
    await page.close();
  });

  test('where the other page cannot be had, the mark leads there', async () => {
    const page = await engine().open(record);
    await page.evaluate(
      'void (window.fetch = () => Promise.reject(new Error("offline")))',
    );
    await page.click('.sic-mark[href="doubt/#e1"]');
    await waitFor(
      page,
      `location.href === '${record}doubt/#e1'`,
      'the uncertain readings',
    );
    await page.close();
  });
});
