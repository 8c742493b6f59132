import { expect, inject, test } from 'vitest';
import { wordingFor } from '../wording/wording-for.ts';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';

const record = `${inject('site').url}${first}/`;

/** Press the button that opens the contents. */
function openContents(page: Page): Promise<void> {
  return page.evaluate(
    `void document.querySelector('.place button:nth-of-type(3)').click()`,
  );
}

inEngines((engine) => {
  test('the contents name every turn with its first words, and close as one is chosen', async () => {
    const page = await engine().open(record, { width: 390 });
    await openContents(page);
    await waitFor(
      page,
      `document.querySelector('#contents:popover-open li')`,
      'the contents',
    );
    const named = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#contents ol li')].map(({ textContent }) => textContent)`,
    );
    expect(named).toHaveLength(8);
    expect(named[0]).toMatch(/^Comrade Enver Hoxha:¶¶\u00A03–4Welcome dear comrades/u);
    expect(named[1]).toMatch(/^Comrade Pak Geum-cheol:¶\u00A05He is very well/u);
    await page.evaluate(`void document.querySelector('#contents a[href="#t5"]').click()`);
    await waitFor(
      page,
      `location.hash === '#t5' && !document.querySelector('#contents:popover-open')`,
      'the turn',
    );
    await page.close();
  });

  test('the contents lead to the number of a paragraph, and say where there is none', async () => {
    const page = await engine().open(record, { width: 390 });
    await openContents(page);
    await waitFor(page, `document.querySelector('.to-number')`, 'the field');
    const goTo = (number: string) =>
      page.evaluate(`void (() => {
        const field = document.querySelector('.to-number input');
        field.value = '${number}';
        field.dispatchEvent(new Event('input'));
        field.form.requestSubmit();
      })()`);
    await goTo('99');
    expect(
      await page.evaluate<string>(
        `document.querySelector('.to-number input').validationMessage`,
      ),
    ).toBe(wordingFor('en').scripts.reading.noParagraph);
    expect(await page.evaluate<string>('location.hash')).toBe('');
    await goTo('20');
    await waitFor(page, `location.hash === '#p20'`, '¶ 20');
    await page.close();
  });

  test('a bar shows the conversation, its segments lead into it, and hits are marked on it', async () => {
    const page = await engine().open(record);
    await openContents(page);
    const bar = 'document.querySelector("object.overview").contentDocument';
    await waitFor(page, 'document.querySelector("object.overview")', 'the contents');
    await waitFor(page, `${bar}?.querySelectorAll('a').length === 48`, 'the bar');
    const name = `${bar}.querySelectorAll('a')[19].getAttribute('aria-label')`;
    expect(await page.evaluate<string>(name)).toMatch(/^¶ 20, Enver Hoxha, \d+ words$/u);
    const met = `(() => {
      const { left, right, top, bottom } = ${bar}.querySelectorAll('a path')[19].getBoundingClientRect();
      return ${bar}.elementFromPoint((left + right) / 2, (top + bottom) / 2).closest('a').getAttribute('href');
    })()`;
    expect(await page.evaluate<string>(met)).toBe('./#p20');
    await page.evaluate(
      `void ${bar}.querySelectorAll('a')[19].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))`,
    );
    await waitFor(page, 'location.hash === "#p20"', 'the paragraph');
    await page.type('#query', 'Khrushchev');
    const found = `[...${bar}.querySelectorAll('[data-found]')].map((link) => link.getAttribute('href').split('#')[1]).join()`;
    await waitFor(page, `${found} === 'p22,p24,p25,p27,p32'`, 'the marks');
    await page.close();
  });

  test('the bar says who is who, in the colours that a reader has chosen', async () => {
    const page = await engine().open(record);
    await openContents(page);
    const bar = 'document.querySelector("object.overview").contentDocument';
    await waitFor(page, 'document.querySelector("object.overview")', 'the contents');
    await waitFor(page, `${bar}?.querySelector('li')`, 'the bar');
    expect(
      await page.evaluate<string[]>(
        `[...${bar}.querySelectorAll('li')].map((name) => name.textContent)`,
      ),
    ).toEqual(['Enver Hoxha', 'Pak Kum Chol']);
    // Who has larger letters has a higher bar, and the names still stand under it. Engines measure a
    // bar with its strokes or without: its middle is the same.
    for (const size of ['16px', '32px'])
      expect(
        await page.evaluate<boolean>(`(() => {
          ${bar}.documentElement.style.fontSize = '${size}';
          const [above, below] = ['.bar', 'ul'].map((part) => ${bar}.querySelector(part).getBoundingClientRect());
          const middle = (above.top + above.bottom) / 2;
          return middle >= 0.7 * parseFloat('${size}') && below.height > 0 && 2 * middle <= below.top;
        })()`),
        size,
      ).toBe(true);
    const inBar = `getComputedStyle(${bar}.querySelector('ul'))`;
    const ofText = 'getComputedStyle(document.querySelector(".meta")).color';
    const ofPage = 'getComputedStyle(document.documentElement).backgroundColor';
    for (const theme of ['dark', 'sepia', 'light', 'system']) {
      await page.evaluate(`document.querySelector('#${theme}').click()`);
      await waitFor(
        page,
        `${inBar}.color === ${ofText} && ${inBar}.backgroundColor === ${ofPage}`,
        `the colours of “${theme}”`,
      );
    }
    await page.close();
  });
});
