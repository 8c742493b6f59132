import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { editionOf } from '../content/read-edition.ts';
import { familiarTitle } from '../edition/index.ts';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { pageTree } from './built.ts';
import { inEngines } from './in-engines.ts';
import { overflow } from './look.ts';
import { first } from './paragraph-words.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const tree = pageTree(site.folder, 'index.html');
const edition = editionOf(first);

test('the home page of one document is its title page', () => {
  expect(textOf(select('h1', tree) ?? tree)).toBe(familiarTitle(edition.metadata));
  expect(select('time', tree)?.properties['dateTime']).toBe(edition.metadata.date);
  const words = textOf(select('blockquote', tree) ?? tree).trim();
  const place = select('figcaption a', tree)?.properties['href'];
  const passage = edition.passages.find(({ id }) => place === `${first}/#${id}`);
  expect(passage?.text.startsWith(words)).toBe(true);
  expect(selectAll('.bar a', tree)).toHaveLength(edition.statistics.paragraphs);
});

test('it leads to reading, searching and citing', () => {
  const ways = selectAll('.ways > a', tree).map(({ properties }) => properties['href']);
  expect(ways).toEqual([`${first}/`, `${first}/cite/`]);
  expect(select('.ways form', tree)?.properties['action']).toBe('search/');
  expect(selectAll('.reasons li', tree).length).toBeGreaterThan(0);
});

const goOn = 'document.querySelector("edition-place a")';

inEngines((engine) => {
  test('whoever stopped in the midst of the record is offered to go on there', async () => {
    const page = await engine().open(site.url);
    await waitFor(page, 'customElements.get("edition-place")', 'the script');
    expect(await page.evaluate<boolean>(`${goOn} === null`)).toBe(true);
    await page.evaluate(`localStorage.setItem('place:${first}', 'p27')`);
    await page.goto(site.url);
    await waitFor(page, goOn, 'the offer');
    expect(await page.evaluate<string>(`${goOn}.textContent`)).toBe(
      fill(wordingFor('en').scripts.returning.resume, { number: '27' }),
    );
    expect(await page.evaluate<string>(`${goOn}.href`)).toBe(`${site.url}${first}/#p27`);
    await page.evaluate(`localStorage.setItem('place:${first}', 'javascript:alert(1)')`);
    await page.goto(site.url);
    await waitFor(page, 'customElements.get("edition-place")', 'the script');
    expect(await page.evaluate<boolean>(`${goOn} === null`)).toBe(true);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test.for([320, 390, 768])('it fits a window of %s pixels', async (width) => {
    const page = await engine().open(site.url, { width });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

// Axe judges the tree and its styles, which are the same in every engine.
inEngines(
  (engine) => {
    test.for([false, true])('axe finds no fault in it, dark: %s', async (dark) => {
      const page = await engine().open(site.url, { dark });
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    });
  },
  ['Chromium'],
);
