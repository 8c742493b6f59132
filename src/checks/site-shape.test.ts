import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { siteSearchIndex } from '../site/search/search-index.ts';
import { filesIn, pagesIn, pageTree } from './built.ts';
import { second } from './two-documents.ts';

const site = inject('site');
const html = filesIn(site.folder).filter((file) => file.endsWith('.html'));

test('the site has its pages', () => {
  expect(pagesIn(site.folder)).toEqual(
    expect.arrayContaining([
      '',
      '1961-02-10-hoxha-pak/',
      '1961-02-10-hoxha-pak/doubt/',
      '1961-02-10-hoxha-pak/figures/',
      '1961-02-10-hoxha-pak/provenance/',
      '404.html',
      'about/',
      'bibliography/',
      'diagnostics/',
      'search/',
    ]),
  );
});

test.each(html)('%s has the cascade layers in their order', (file) => {
  const style = select('style', pageTree(site.folder, file));
  const layers = (style ? textOf(style) : '').matchAll(/@layer ([\w, ]+)[;{]/gu);
  const order = [...layers].flatMap(([, names = '']) => names.split(/,\s*/u));
  expect([...new Set(order)]).toEqual(['tokens', 'base', 'layout', 'components']);
});

test.each(html)('%s has one main heading, a description and a language', (file) => {
  const tree = pageTree(site.folder, file);
  expect(selectAll('h1', tree)).toHaveLength(1);
  expect(select('meta[name=description]', tree)?.properties['content']).toBeTruthy();
  expect(select('html', tree)?.properties['lang']).toBe('en');
});

test.each([['site'], ['two']] as const)(
  'every link and every fragment of %s leads somewhere',
  async (name) => {
    const { url } = inject(name);
    const { links } = await new LinkChecker().check({
      path: url,
      recurse: true,
      checkFragments: true,
      // Words to be marked on arrival are no id; citations.test.ts looks for them.
      fragmentsToSkip: [':~:text='],
      linksToSkip: ['^(?!http://127\\.0\\.0\\.1)'],
    });
    const checked = links.filter(({ state }) => state !== 'SKIPPED');
    expect(checked.filter(({ state }) => state !== 'OK').map((link) => link.url)).toEqual(
      [],
    );
    expect(checked.length).toBeGreaterThan(5);
  },
);

test('every #fragment on a page is an id of it', () => {
  for (const file of html) {
    const tree = pageTree(site.folder, file);
    const ids = new Set(
      selectAll('[id]', tree).map(({ properties }) => properties['id']),
    );
    for (const { properties } of selectAll('a[href^="#"]', tree)) {
      expect([...ids], file).toContain(String(properties['href']).slice(1));
    }
  }
});

test('the search index is complete and brings no user interface of its own', () => {
  const files = filesIn(join(site.folder, 'pagefind'));
  const { records } = siteSearchIndex();
  expect(records.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.startsWith('fragment/'))).toHaveLength(
    records.length,
  );
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => /ui|highlight/u.test(file))).toEqual([]);
});

test('two documents in one build: the home page lists both, each has its page', () => {
  const two = inject('two');
  const links = selectAll('.documents a', pageTree(two.folder, 'index.html'));
  expect(links.map(({ properties }) => properties['href'])).toEqual([
    `${second}/`,
    '1961-02-10-hoxha-pak/',
  ]);
  expect(pagesIn(two.folder)).toContain(`${second}/`);
});
