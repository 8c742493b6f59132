import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { press } from './press.ts';
import { status } from './search-page.ts';
import { serve } from './serve.ts';

const site = inject('site');
const record = `${site.url}${first}/`;
const message = 'document.querySelector(".search-form [role=status]").textContent';
const query = 'document.querySelector("#query").value';
const back = 'void setTimeout(() => history.back())';

/** Search the record by its key. */
async function find(page: Page, words: string): Promise<void> {
  await press(page, '/');
  await waitFor(page, 'document.activeElement.id === "query"', 'the field');
  await page.type('#query', words);
  await page.press('Enter');
  await waitFor(page, `${message}.includes(' of ')`, 'a place');
}

inEngines((engine) => {
  test('the way back from another page leads to what was found, with its marks', async () => {
    const page = await engine().open(`${record}#p10`);
    const length = await page.evaluate<number>('history.length');
    await find(page, 'Khrushchev');
    expect(await page.evaluate<string>('location.search + location.hash')).toBe(
      '?q=Khrushchev#p10',
    );
    expect(await page.evaluate<number>('history.length')).toBe(length);
    await page.goto(`${site.url}people/`);
    await page.evaluate(back);
    await waitFor(page, `location.pathname.endsWith('${first}/')`, 'the record');
    await waitFor(page, `${query} === 'Khrushchev'`, 'the query');
    await waitFor(page, `/\\b8 hits/u.test(${message})`, 'the places');
    expect(
      await page.evaluate<boolean>(
        '!("highlights" in CSS) || CSS.highlights.get("found").size > 0',
      ),
    ).toBe(true);
    await page.press('Escape');
    await waitFor(page, '!document.querySelector(".finding")', 'the end');
    expect(await page.evaluate<string>('location.search + location.hash')).toBe('#p10');
    await page.close();
  });

  test('the way back within the record leads to what was found there', async () => {
    const page = await engine().open(record);
    await find(page, 'Ivanov');
    await page.evaluate('void (location.hash = "#p10")');
    await waitFor(page, 'location.hash === "#p10"', 'the paragraph');
    expect(await page.evaluate<string>(query)).toBe('Ivanov');
    await page.evaluate('document.querySelector("#query").focus()');
    await page.press('Escape');
    await waitFor(page, '!document.querySelector(".finding")', 'the end');
    await page.evaluate(back);
    await waitFor(page, `${query} === 'Ivanov'`, 'the query');
    await waitFor(page, `/\\b4 hits/u.test(${message})`, 'the places');
    await page.evaluate('void setTimeout(() => history.forward())');
    await waitFor(page, '!document.querySelector(".finding")', 'the end again');
    expect(await page.evaluate<string>(query)).toBe('');
    await page.close();
  });

  // Safari does, where an address is written more than 100 times in half a minute.
  test('searching goes on where the browser refuses to write the address', async () => {
    const refusing = `history.replaceState = history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };\n`;
    const scripts = ['/client/find.js', '/client/search.js'].map(
      (path) => [path, refusing + readFileSync(join(site.folder, path), 'utf8')] as const,
    );
    const host = await serve(site.folder, '/', new Map(scripts));
    const page = await engine().open(`${host.url}${first}/`);
    await find(page, 'Ivanov');
    expect(await page.evaluate<string>(message)).toContain('of 4 hits');
    await page.goto(`${host.url}search/`);
    await page.type('#query', 'toast');
    await waitFor(page, `${status}.includes('passage')`, 'the answer');
    await page.evaluate(`void (() => {
      const field = document.querySelector('#query');
      field.value = 'Khrushchev';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    await waitFor(page, `${status}.startsWith('8 hits')`, 'the next answer');
    expect(await page.evaluate<string>('location.search')).toBe('');
    expect(await page.errors()).toEqual([]);
    await page.close();
    await host.close();
  });
});
