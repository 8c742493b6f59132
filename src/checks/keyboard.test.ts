import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { press } from './press.ts';

const record = `${inject('site').url}${first}/`;
const focused = 'document.activeElement.id';

/** Search the record and go to the first place. */
async function goToFirst(page: Page, words: string): Promise<void> {
  await press(page, '/');
  await waitFor(page, `${focused} === 'query'`, 'the field');
  await page.type('#query', words);
  await page.press('Enter');
  await waitFor(
    page,
    'document.querySelector(".finding [role=status]")?.textContent.includes(" of ")',
    'a place',
  );
}

inEngines((engine) => {
  test('the keyboard goes on from what is read, whatever was opened there', async () => {
    const page = await engine().open(record);
    await page.evaluate('document.querySelector("#p27").scrollIntoView()');
    const isHere = '["p27", "p26"].includes(document.activeElement.id)';
    await press(page, '/');
    await waitFor(page, 'document.querySelector(".finding")', 'the search');
    await page.press('Escape');
    await waitFor(page, isHere, 'the paragraph after a search for nothing');
    await page.click('.number[href="p27/"]');
    await waitFor(page, 'document.querySelector(".citing:popover-open")', 'the panel');
    await press(page, '?');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys');
    await page.press('Escape');
    await waitFor(
      page,
      'document.activeElement.matches(\'[href="p27/"]\')',
      'its number',
    );
    await goToFirst(page, 'Ivanov');
    const at = await page.evaluate<number>('scrollY');
    await page.evaluate('document.querySelector(".finding a").focus()');
    await page.press('Tab');
    await waitFor(
      page,
      'document.activeElement.closest(".record") !== null',
      'the record',
    );
    expect(await page.evaluate<number>('scrollY')).toBe(at);
    await page.close();
  });

  test('Escape closes one thing at a time', async () => {
    const page = await engine().open(record);
    await goToFirst(page, 'Ivanov');
    await page.click('.number[href="p38/"]');
    await waitFor(page, 'document.querySelector(".citing:popover-open")', 'the panel');
    await page.press('Escape');
    await waitFor(page, '!document.querySelector(".citing:popover-open")', 'it to close');
    expect(
      await page.evaluate<boolean>('document.querySelector(".finding") !== null'),
    ).toBe(true);
    await page.press('Escape');
    await waitFor(page, '!document.querySelector(".finding")', 'the search to end');
    await page.close();
  });

  test('a search that has ended leaves the keyboard at the place it led to', async () => {
    const page = await engine().open(record);
    await goToFirst(page, 'toast');
    await page.press('Escape');
    await waitFor(page, `${focused} === 'p15'`, 'the paragraph');
    await press(page, '?');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys');
    await page.press('Escape');
    await waitFor(
      page,
      `!document.querySelector('dialog[open]') && ${focused} === 'p15'`,
      'the paragraph again',
    );
    await page.press('Tab');
    const next = `document.querySelector('#p15').compareDocumentPosition(document.activeElement)`;
    expect((await page.evaluate<number>(next)) & 4).toBe(4);
    await page.close();
  });

  test('keys typed into a field of an extension, which is in a shadow tree, do nothing', async () => {
    const page = await engine().open(record);
    await press(page, '?');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys');
    await page.press('Escape');
    await waitFor(page, '!document.querySelector("dialog[open]")', 'it to close');
    const place = await page.evaluate<number>('scrollY');
    const untouched = await page.evaluate<boolean[]>(`(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const field = document.createElement('input');
      host.attachShadow({ mode: 'open' }).append(field);
      return [...'jok/what?JK'].map((key) => field.dispatchEvent(new KeyboardEvent('keydown', {
        key, bubbles: true, cancelable: true, composed: true,
      })));
    })()`);
    expect(untouched).toEqual(Array(11).fill(true));
    expect(await page.evaluate<number>('scrollY')).toBe(place);
    expect(
      await page.evaluate<boolean>(
        'document.querySelector(".finding, dialog[open]") === null',
      ),
    ).toBe(true);
    await page.close();
  });
});
