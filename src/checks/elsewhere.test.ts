import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pageTree } from './built.ts';
import { findIn, ownNames, tellingWordsNotIn } from './own-words.ts';
import { buildSite } from './site-setup.ts';

const site = inject('site');
/** Another archive's edition, of other people in another century. */
const content = resolve('src/checks/fixtures/elsewhere');
const elsewhere = `${site.folder}-elsewhere`;
const names = ownNames('content', '1961-02-10-hoxha-pak');
const telling = tellingWordsNotIn(content);
const built = ['.html', '.js', '.json', '.css', '.svg'];

beforeAll(() => buildSite(elsewhere, { CONTENT_DIR: content }));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test('an edition of another text has no name or sentence of this one’s document', () => {
  expect(findIn(elsewhere, built, names)).toEqual([]);
});

test('it has none of the words that tell of how this document came to us', () => {
  expect(findIn(elsewhere, ['.html', '.css', '.svg'], telling, 'iu')).toEqual([]);
  // A citation has a field of that name.
  const others = telling.filter((word) => word !== 'archive');
  expect(findIn(elsewhere, ['.js'], others, 'iu')).toEqual([]);
});

test('what is looked for there is found here', () => {
  const here = new Set(findIn(site.folder, built, names).map(({ words }) => words));
  for (const name of ['Enver Hoxha', 'Comrade Pak Geum-cheol', 'irrigation rice'])
    expect(here).toContain(name);
  const told = findIn(site.folder, ['.html'], telling, 'iu').map(({ words }) =>
    words.toLowerCase(),
  );
  expect(new Set(told)).toEqual(new Set(telling.map((word) => word.toLowerCase())));
});

test('its examples of searching are of its own words, and each finds something', () => {
  const page = pageTree(elsewhere, join('search-help', 'index.html'));
  const examples = selectAll('.examples dt', page).map(textOf);
  const found = selectAll('.examples .quiet', page).map(textOf);
  expect(examples.length).toBeGreaterThan(10);
  expect(found).toHaveLength(examples.length);
  for (const text of found) expect(text).toMatch(/¶|note\s1|heading|date line|offers/u);
});

test('nobody is said to answer for what its document does not declare', () => {
  const page = pageTree(elsewhere, '1702-03-05-sluice/index.html');
  expect(
    selectAll('.dateline', page).map((node) => node.properties['dataLabel']),
  ).toEqual(['Date: ']);
  const doubts = pageTree(elsewhere, '1702-03-05-sluice/doubt/index.html');
  const responsible = new Set(selectAll('.responsibility', doubts).map(textOf));
  expect(responsible).toEqual(
    new Set(['Responsibility: not stated.', 'Responsibility: this edition.']),
  );
});
