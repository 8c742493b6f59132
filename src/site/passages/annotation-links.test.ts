import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { pagePaths, routesFrom } from '../../addresses/routes.ts';
import { editionOf } from '../../content/read-edition.ts';
import { htmlOf } from '../../render/index.ts';
import { annotationLinks } from './annotation-links.ts';

const slug = '1961-02-10-hoxha-pak';
const edition = editionOf(slug);
const routes = routesFrom(pagePaths.document(slug));
const html = htmlOf(edition, annotationLinks(slug, routes));
const parser = unified().use(rehypeParse, { fragment: true });

/** The names that are links in a passage, with their addresses. */
function linksIn(id: string): (readonly [words: string, href: string])[] {
  const passage = edition.passages.find((one) => one.id === id);
  if (!passage) throw new Error(`Expected a passage ${id}`);
  return selectAll('a[href^=".."]', parser.parse(html.passage(passage))).map(
    (link) => [textOf(link), String(link.properties['href'])] as const,
  );
}

test('a paragraph links a name where it has it first, and words that stand for one never', () => {
  expect(linksIn('p29')).toEqual([
    ['Soviet Union', '../places/soviet-union/'],
    ['South Korea', '../places/south-korea/'],
    ['Syngman Rhee', '../people/syngman-rhee/'],
    ['Eisenhower', '../people/dwight-d-eisenhower/'],
  ]);
});

test('a name is one link across an insertion, and within words that mean something else', () => {
  expect(linksIn('p30').map(([words]) => words)).toContain('Syngman Rhee');
  const kim = linksIn('p7').filter(([, href]) => href === '../people/kim-il-sung/');
  expect(kim.length).toBeGreaterThan(0);
});

test('no passage links an entry twice, but for a name that an insertion parts', () => {
  for (const { id } of edition.passages) {
    const hrefs = linksIn(id).map(([, href]) => href);
    const twice = hrefs.filter((href, index) => hrefs.indexOf(href) !== index);
    expect(twice.filter((href) => href !== '../people/kim-il-sung/')).toEqual([]);
  }
});

test('terms are no links in the text', () => {
  for (const { id } of edition.passages) {
    expect(linksIn(id).filter(([, href]) => href.startsWith('../terms/'))).toEqual([]);
  }
});

test('a name of another language says which; one of the record’s own need not', () => {
  const languages = (id: string) => {
    const passage = edition.passages.find((one) => one.id === id);
    if (!passage) throw new Error(`Expected a passage ${id}`);
    return selectAll('a[href*="people/"]', parser.parse(html.passage(passage))).map(
      (link) => [textOf(link), link.properties['lang']],
    );
  };
  expect(languages('p1')).toEqual([
    ['Enver Hoxha', 'sq'],
    ['Hysni Kapo', 'sq'],
    ['Piro Bita', 'sq'],
    ['Pak Geum-cheol', 'ko-Latn'],
  ]);
  expect(languages('p29')).toEqual([
    ['Syngman Rhee', undefined],
    ['Eisenhower', undefined],
  ]);
});

test('the name of another language says so where it stands again too', () => {
  const passage = edition.passages.find(({ id }) => id === 'p27');
  expect(
    passage &&
      selectAll('[lang]', parser.parse(html.passage(passage))).map((name) => [
        name.tagName,
        textOf(name),
        name.properties['lang'],
      ]),
  ).toEqual([
    ['a', 'N. S. Khrushchev', 'ru-Latn'],
    ['span', 'Khrushchev', 'ru-Latn'],
    ['span', 'Khrushchev', 'ru-Latn'],
  ]);
});
