import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { fileOf, pagesIn, pageTree } from './built.ts';
import { first } from './paragraph-words.ts';

const { folder } = inject('site');
/** Pages that the site's navigation leads to, and the one that is nowhere. */
const without = ['', `${first}/`, 'search/', '404.html'];
const sub = pagesIn(folder).filter((page) => !without.includes(page));

test.each(sub)('%s says where it stands, from the home page down', (page) => {
  const tree = pageTree(folder, fileOf(page));
  const steps = selectAll('nav[aria-label=Breadcrumb] ol > li', tree);
  const links = selectAll('nav[aria-label=Breadcrumb] a', tree);
  const at = (href: unknown) => new URL(String(href), `http://site/${page}`).pathname;
  expect(links.map(({ properties }) => at(properties['href']))[0]).toBe('/');
  // Each step lies below the one before it, and the page itself is none of them.
  expect(links).toHaveLength(steps.length - 1);
  expect(links.map(({ properties }) => at(properties['href']))).not.toContain(`/${page}`);
  expect(steps.at(-1)?.properties['ariaCurrent']).toBe('page');
  expect(steps.map(textOf).every((words) => words.trim() !== '')).toBe(true);
});

test.each(without)('%s, which is no page below another, has none', (page) => {
  expect(
    select('nav[aria-label=Breadcrumb]', pageTree(folder, fileOf(page))),
  ).toBeUndefined();
});

test('a paragraph is below its document, an entry below its register', () => {
  const trail = (page: string) =>
    selectAll('nav[aria-label=Breadcrumb] li', pageTree(folder, fileOf(page))).map(
      textOf,
    );
  expect(trail(`${first}/p12/`)[0]).toBe('Home');
  expect(trail(`${first}/p12/`).at(-1)).toBe('Paragraph 12');
  expect(trail(`${first}/p12/`)).toHaveLength(3);
  expect(trail('people/enver-hoxha/')).toEqual(['Home', 'People', 'Enver Hoxha']);
});
