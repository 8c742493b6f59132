import { expect, inject, test } from 'vitest';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { press } from './press.ts';
import { axeViolations } from './run-axe.ts';
import { resultsOn } from './search-page.ts';

const site = inject('site');
const { keys } = wordingFor('en').scripts;
const at = 'document.activeElement.closest("[data-id]")?.dataset.id';
const focused = 'document.activeElement.id';

inEngines((engine) => {
  test('keys go from result to result and to the field, as on the page of a record', async () => {
    const page = await engine().open(`${site.url}search/?q=Khrushchev&sort=place`);
    const ids = (await resultsOn(page)).map(({ id }) => id);
    for (const id of ids.slice(0, 3)) {
      await press(page, 'j');
      expect(await page.evaluate<string>(at)).toBe(id);
    }
    expect(await page.evaluate<string>('document.activeElement.localName')).toBe('a');
    await press(page, 'k');
    expect(await page.evaluate<string>(at)).toBe(ids[1]);
    await press(page, '/');
    expect(await page.evaluate<string>(focused)).toBe('query');
    // There they are letters.
    await press(page, 'j');
    expect(await page.evaluate<string>(focused)).toBe('query');
    await page.close();
  });

  test('the keys of the search page are shown, and are off where a reader has turned them off', async () => {
    const page = await engine().open(`${site.url}search/?q=Khrushchev`);
    const [first] = await resultsOn(page);
    await press(page, '?');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys');
    expect(
      await page.evaluate<string[]>(
        '[...document.querySelectorAll("dialog dt, dialog dd")].map(({ textContent }) => textContent)',
      ),
    ).toEqual([
      ...['j', keys.result, 'k', keys.resultBefore, '/', keys.field, '?', keys.help],
    ]);
    // Axe judges the tree and its styles, which are the same in every engine: one is asked.
    if (engine().name === 'Chromium') expect(await axeViolations(page)).toEqual([]);
    await page.click('dialog input');
    await page.click('dialog button');
    await press(page, '/');
    await press(page, 'j');
    expect(await page.evaluate<string>('document.activeElement.localName')).not.toBe('a');
    expect(await page.evaluate<string>(focused)).not.toBe('query');
    const ways = `[...document.querySelectorAll('.filters button')]`;
    const offers = await page.evaluate<number>(`${ways}.length`);
    // A finger has no keys, and is offered none.
    expect(offers).toBe(
      (await page.evaluate<boolean>('matchMedia("(pointer: coarse)").matches')) ? 0 : 1,
    );
    if (offers > 0) {
      // No key brings them back, a button does.
      await page.evaluate(`void ${ways}[0].click()`);
      await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys again');
      await page.click('dialog input');
      await page.click('dialog button');
      await waitFor(page, '!document.activeElement.closest("dialog")', 'it to close');
      await press(page, 'j');
      expect(await page.evaluate<string>(at)).toBe(first?.id);
    }
    await page.evaluate('localStorage.clear()');
    await page.close();
  });
});
