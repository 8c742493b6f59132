import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { DOMParser } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { contentFiles } from '../content/content-files.ts';
import { fileOf, pagesIn, pageTree } from './built.ts';
import { first } from './paragraph-words.ts';
import { second } from './two-documents.ts';

const site = inject('site');
const two = inject('two');
const base = 'https://example.org/edition/';
const files = ['sitemap.xml', 'robots.txt', 'feed.xml', 'opensearch.xml'];
const pages = pagesIn(two.folder).filter((page) => page !== '404.html');

const read = (file: string) => readFileSync(join(two.folder, file), 'utf8');
const xml = (file: string): ParentNode =>
  // linkedom's document lacks what few ask for.
  new DOMParser().parseFromString(read(file), 'text/xml') as unknown as ParentNode;

function textsIn(parent: ParentNode, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test('a site without an address has none of the files that need one, and names none', () => {
  for (const file of files) expect(existsSync(join(site.folder, file)), file).toBe(false);
  for (const page of ['', `${first}/`, 'search/']) {
    const found = selectAll(
      'link[rel=alternate], link[rel=search]',
      pageTree(site.folder, fileOf(page)),
    );
    expect(found, page).toEqual([]);
  }
});

test('the sitemap has every page under the address it calls canonical, and a day for each', () => {
  const canonical = pages.map((page) =>
    String(
      select('link[rel=canonical]', pageTree(two.folder, fileOf(page)))?.properties[
        'href'
      ],
    ),
  );
  expect(textsIn(xml('sitemap.xml'), 'url > loc').sort()).toEqual(canonical.sort());
  const days = textsIn(xml('sitemap.xml'), 'url > lastmod');
  expect(days).toHaveLength(pages.length);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(read('robots.txt')).toContain(`\nSitemap: ${base}sitemap.xml\n`);
});

test('the feed has what RFC 4287 asks for, and an entry for each document', () => {
  const feed = xml('feed.xml').querySelector('feed');
  if (!feed) throw new Error('Expected a feed');
  const own = (name: string) =>
    [...feed.children].filter(({ localName }) => localName === name);
  for (const name of ['id', 'title', 'updated']) expect(own(name), name).toHaveLength(1);
  expect(own('author').length).toBeGreaterThan(0);
  expect(feed.querySelector(':scope > link[rel=self]')?.getAttribute('href')).toBe(
    `${base}feed.xml`,
  );
  const entries = own('entry');
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'summary'])
      expect(textsIn(entry, name), name).toHaveLength(1);
    const [id = ''] = textsIn(entry, 'id');
    expect(entry.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(id);
    expect(pages, id).toContain(id.slice(base.length));
  }
  const updated = entries.flatMap((entry) => textsIn(entry, 'updated'));
  for (const moment of updated) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
  expect(own('updated')[0]?.textContent).toBe(updated.toSorted().at(-1));
  const ids = entries.flatMap((entry) => textsIn(entry, 'id'));
  expect(ids.toSorted()).toEqual(
    [`${first}/v/1.0.0/`, `${second}/v/1.0.0/`, `${second}/v/1.1.0/`]
      .map((path) => base + path)
      .toSorted(),
  );
});

test('every page but a record’s own, which has no byte to spare, names the feed and the search', () => {
  for (const page of pages) {
    const tree = pageTree(two.folder, fileOf(page));
    const links = selectAll('link[rel=alternate], link[rel=search]', tree);
    if (select('script[src$="client/reading.js"]', tree)) {
      expect(links, page).toEqual([]);
      continue;
    }
    expect(
      links.map(({ properties: { href, type } }) => [
        new URL(String(href), base + page).href,
        type,
      ]),
      page,
    ).toEqual([
      [`${base}feed.xml`, 'application/atom+xml'],
      [`${base}opensearch.xml`, 'application/opensearchdescription+xml'],
    ]);
  }
});

test('the search that browsers are told of is the search page', () => {
  const description = xml('opensearch.xml');
  const [name = ''] = textsIn(description, 'ShortName');
  expect(name.length).toBeLessThanOrEqual(16);
  expect(description.querySelector('Url')?.getAttribute('template')).toBe(
    `${base}search/?q={searchTerms}`,
  );
  expect(pages).toContain('search/');
});

test('CITATION.cff has what version 1.2.0 of its schema requires', () => {
  const cff: unknown = parse(read('CITATION.cff'), { schema: 'failsafe' });
  expect(cff).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: '1.1.0',
    url: base,
    authors: [{ name: 'Records of conversation: A digital edition' }],
  });
  for (const key of ['message', 'title', 'date-released', 'abstract'])
    expect(cff).toHaveProperty([key], expect.stringMatching(/./u));
});

const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
describe.skipIf(!hasXmllint)(hasXmllint ? 'xmllint' : 'xmllint, not installed', () => {
  test.for(files.filter((file) => file.endsWith('.xml')))('reads %s', (file) => {
    execFileSync('xmllint', ['--noout', join(two.folder, file)]);
  });
});

test('the site holds the files it is made from, letter by letter', () => {
  const sources = contentFiles('content');
  expect(sources.length).toBeGreaterThan(10);
  for (const file of sources)
    expect(readFileSync(join(site.folder, 'source', file)), file).toEqual(
      readFileSync(join('content', file)),
    );
});
