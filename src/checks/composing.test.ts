import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { pause, waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { press } from './press.ts';
import { status } from './search-page.ts';

const site = inject('site');
const query = 'document.querySelector("#query").value';
const found = 'document.querySelector(".search-form [role=status]").textContent';

/** Longer than a page waits for the next letter. */
const rest = 400;

/**
 * What an input method does as it puts letters into the field before they are settled.
 *
 * @param typed - what was typed just before: in one go, or a slow machine takes it for a pause
 */
async function compose(page: Page, letters: string, typed?: string): Promise<void> {
  await page.evaluate(`void (() => {
    const field = document.querySelector('#query');
    const typed = ${JSON.stringify(typed ?? '')};
    if (typed !== '') {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    field.value = ${JSON.stringify(letters)};
    field.dispatchEvent(new InputEvent('input', {
      bubbles: true, isComposing: true, inputType: 'insertCompositionText',
    }));
  })()`);
  await pause(rest);
}

/** The field as it is once the letters are settled. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    `void document.querySelector('#query').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))`,
  );
}

/** A key that the input method has for itself, as most browsers tell it, and as Safari does. */
const composing = ['isComposing: true', 'keyCode: 229'];

inEngines((engine) => {
  test('in the record, letters are looked for once they are settled, and keys are the input method’s', async () => {
    const page = await engine().open(`${site.url}${first}/`);
    await press(page, '/');
    await waitFor(page, 'document.querySelector(".finding")', 'the search');
    await waitFor(page, 'document.activeElement.id === "query"', 'the field');
    await compose(page, 'Kor');
    expect(await page.evaluate<string>(found)).toBe('');
    expect(await page.evaluate<string>('location.search')).toBe('');
    for (const how of composing) {
      await press(page, 'Escape', how);
      await press(page, 'Enter', `shiftKey: true, ${how}`);
    }
    expect(
      await page.evaluate<boolean>('document.querySelector(".finding") !== null'),
    ).toBe(true);
    expect(await page.evaluate<string>(query)).toBe('Kor');
    expect(await page.evaluate<string>(found)).toBe('');
    await settle(page);
    await waitFor(page, `${found} !== ''`, 'an answer');
    await press(page, 'Escape');
    await waitFor(page, '!document.querySelector(".finding")', 'the end');
    await page.close();
  });

  test('what was typed just before is not looked for with letters that are not settled', async () => {
    const page = await engine().open(`${site.url}search/`);
    await compose(page, 'toast ㅎ', 'toast');
    expect(await page.evaluate<string>(status)).toBe('');
    expect(await page.evaluate<string>('location.search')).toBe('');
    await settle(page);
    await waitFor(page, status, 'an answer');
    await page.close();
  });
});
