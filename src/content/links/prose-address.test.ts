import { expect, test } from 'vitest';
import { pagePaths, routesFrom } from '../../addresses/routes.ts';
import { noteAddress } from './prose-address.ts';

const slug = '1787-05-12-gentian';

/** The address in a note as three pages of different depths write it. */
function shown(href: string): readonly string[] {
  const pages = [
    pagePaths.document(slug),
    pagePaths.notes(slug),
    pagePaths.passagePage(slug, 'p7'),
  ];
  return pages.map((page) => noteAddress(slug, routesFrom(page))(href));
}

test.each([
  [
    '../bibliography/',
    ['../bibliography/', '../../bibliography/', '../../bibliography/'],
  ],
  [
    '../bibliography/#thorn',
    ['../bibliography/#thorn', '../../bibliography/#thorn', '../../bibliography/#thorn'],
  ],
  ['#p7', ['#p7', '../#p7', '../#p7']],
  [`../${slug}/#p7`, ['#p7', '../#p7', '../#p7']],
  ['notes/#a1', ['notes/#a1', '#a1', '../notes/#a1']],
  [
    '../search/?q=rice',
    ['../search/?q=rice', '../../search/?q=rice', '../../search/?q=rice'],
  ],
  ['../', ['../', '../../', '../../']],
])('%s in a note is right on each page', (href, addresses) => {
  expect(shown(href)).toEqual(addresses);
});

test.each([
  'https://example.org/',
  'mailto:a@example.org',
  '/elsewhere/',
  '//example.org/',
])('%s in a note stays as it is', (href) => {
  expect(new Set(shown(href))).toEqual(new Set([href]));
});

test('a note leads to the page of the bibliography that has its source', () => {
  const routes = routesFrom(pagePaths.notes(slug));
  const pageOf = (path: string, fragment: string) =>
    fragment === 'thorn' ? `${path}2/` : path;
  const addressOf = noteAddress(slug, routes, pageOf);
  expect(addressOf('../bibliography/#thorn')).toBe('../../bibliography/2/#thorn');
  expect(addressOf('../bibliography/#adder')).toBe('../../bibliography/#adder');
});
