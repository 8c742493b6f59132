import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
      '?q=Khrushchev&hit=1#p10',
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

  test('reloaded or passed on, an address leads to the hit, and to no other place', async () => {
    const page = await engine().open(record);
    await find(page, 'Khrushchev');
    await page.press('Enter');
    await page.press('Enter');
    await waitFor(page, `${message}.startsWith('3 of 8 hits')`, 'the third');
    const address = await page.evaluate<string>('location.href');
    expect(address).toBe(`${record}?q=Khrushchev&hit=3`);
    const hit = await page.evaluate<string>(
      "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('p[id]').id",
    );
    // What has not been in sight has a height that is only guessed: positions differ from load to load.
    const isInSight = `(({ top, bottom }) => bottom > 0 && top < innerHeight)(
      document.getElementById('${hit}').getBoundingClientRect())`;
    await page.evaluate('void setTimeout(() => location.reload())');
    await waitFor(
      page,
      `performance.getEntriesByType('navigation')[0].type === 'reload'
        && ${message}.startsWith('3 of 8 hits')`,
      'the third again',
    );
    expect(await page.evaluate<string>('location.href')).toBe(address);
    await waitFor(page, isInSight, 'its place');
    await page.close();
    const other = await engine().open(`${address}#p2`);
    await waitFor(other, `${message}.startsWith('3 of 8 hits')`, 'the same');
    await waitFor(other, isInSight, 'its place for others');
    await other.evaluate('void (location.hash = "#p12")');
    await waitFor(other, 'location.search === "?q=Khrushchev"', 'no hit with a place');
    await other.evaluate(back);
    await waitFor(other, 'location.search.endsWith("&hit=3")', 'the hit of the way back');
    expect(await other.evaluate<string>(message)).toContain('3 of 8 hits');
    await other.close();
  });

  test('the panel that cites a passage gives an address without the query', async () => {
    const page = await engine().open(`${record}?q=Khrushchev&hit=2`);
    await waitFor(page, `${message}.startsWith('2 of 8 hits')`, 'the hit');
    await page.click('.number[href="p24/"]');
    await waitFor(
      page,
      'document.querySelector(".citing:popover-open a[href*=\'#p24\']")',
      'the panel',
    );
    expect(
      await page.evaluate<string[]>(
        `[...document.querySelectorAll('.citing:popover-open a')].map(({ href }) => href).filter((href) => /[?&](q|hit)=/u.test(href))`,
      ),
    ).toEqual([]);
    await page.close();
  });

  test('from a disk the search is in the address as well', async () => {
    const address = pathToFileURL(`${site.folder}/${first}/index.html`).href;
    const page = await engine().open(`${address}#p10`);
    await find(page, 'Ivanov');
    expect(await page.evaluate<string>('location.search + location.hash')).toBe(
      '?q=Ivanov&hit=1#p10',
    );
    await page.evaluate('void setTimeout(() => location.reload())');
    await waitFor(
      page,
      `performance.getEntriesByType('navigation')[0].type === 'reload'
        && ${message}.startsWith('1 of 4 hits')`,
      'the hit again',
    );
    await page.evaluate('document.querySelector("#query").focus()');
    await page.press('Escape');
    await waitFor(page, 'location.search === ""', 'an address without it');
    expect(await page.evaluate<string>('location.hash')).toBe('#p10');
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
