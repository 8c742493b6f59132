import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { covers, panel } from './panels.ts';
import { first } from './paragraph-words.ts';

const record = `${inject('site').url}${first}/`;

inEngines((engine) => {
  test('on 320 px the panel lies under its paragraph, which begins in sight', async () => {
    const page = await engine().open(record, { width: 320 });
    const numbers = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.record .number')].map((one) => one.getAttribute('href'))`,
    );
    for (const href of [numbers.at(0), 'p27/', numbers.at(-1)]) {
      // At the lower edge a panel covers most.
      await page.evaluate(`void (() => {
        const number = document.querySelector('.number[href="${href}"]');
        scrollBy(0, number.getBoundingClientRect().bottom + 20 - innerHeight);
        number.click();
      })()`);
      await waitFor(page, panel, 'the panel');
      const [top, below, words, height] = await page.evaluate<
        [number, number, number, number]
      >(`(() => {
        const number = document.querySelector('.number[href="${href}"]').getBoundingClientRect();
        const { top, bottom } = ${panel}.getBoundingClientRect();
        const words = document.querySelector('.passage:has(> .number[href="${href}"]) > p').getBoundingClientRect();
        // Of a short paragraph all of it.
        return [number.top, innerHeight - bottom, Math.min(top, words.bottom) - number.top, words.height];
      })()`);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(below).toBeCloseTo(0);
      expect(words, `pixels of ${href} in sight`).toBeGreaterThan(
        Math.min(100, height - 5),
      );
      await page.press('Escape');
      await waitFor(page, `!${panel}`, 'the panel to close');
    }
    await page.close();
  });

  test('on a wide screen the panel covers no word of its paragraph', async () => {
    const page = await engine().open(record, { width: 1440 });
    await page.click('.number[href="p12/"]');
    await waitFor(page, panel, 'the panel');
    expect(await page.evaluate<boolean>(covers('#p12'))).toBe(false);
    await page.close();
  });
});
