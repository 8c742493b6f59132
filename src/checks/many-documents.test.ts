import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordingFor } from '../wording/wording-for.ts';
import { fileOf, pagesIn, pageTree } from './built.ts';
import { buildSite } from './site-setup.ts';
import { addTinyRecords, writeEmptyEdition } from './tiny-records.ts';

/** More than a page lists, so that the pages of the smaller edition are full. */
const few = 105;
const many = 3 * few;
const folder = mkdtempSync(join(tmpdir(), 'many-documents-'));
const [smaller, larger] = [join(folder, 'smaller'), join(folder, 'larger')];
const home = 'https://example.org/';

beforeAll(async () => {
  const content = join(folder, 'content');
  const variables = {
    CONTENT_DIR: content,
    EDITION_CACHE: join(folder, 'cache'),
    SITE_URL: home,
  };
  writeEmptyEdition(content);
  addTinyRecords(content, 0, few);
  await buildSite(smaller, variables);
  addTinyRecords(content, few, many);
  await buildSite(larger, variables);
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The pages that are no document's. */
function ownPages(site: string): string[] {
  return pagesIn(site).filter((page) => !page.startsWith('sitting-'));
}

/** Pages of one list: `documents/1702/2/` is of `documents/1702/`. */
function listOf(page: string): string {
  return page.replace(/(?<=\/)\d{1,3}\/$/u, '').replace(/(?<=documents\/\w+\/).*/u, '…');
}

function largest(site: string): ReadonlyMap<string, number> {
  const sizes = Map.groupBy(ownPages(site), listOf);
  return new Map(
    [...sizes].map(([list, pages]) => [
      list,
      Math.max(...pages.map((page) => statSync(join(site, fileOf(page))).size)),
    ]),
  );
}

test('no page outside of the documents grows with their number', () => {
  const before = largest(smaller);
  for (const [list, size] of largest(larger)) {
    // Room for the numbers of more pages.
    expect(size, list).toBeLessThan((before.get(list) ?? 0) + 1500);
  }
  expect(ownPages(larger).length).toBeGreaterThan(ownPages(smaller).length);
});

test('the feed has the newest hundred, the sitemap every page, and no other file at the root grows', () => {
  const file = (site: string, name: string) => readFileSync(join(site, name), 'utf8');
  expect(file(larger, 'feed.xml').match(/<entry>/gu)).toHaveLength(100);
  expect(file(larger, 'sitemap.xml').match(/<url>/gu)).toHaveLength(
    pagesIn(larger).filter((page) => page !== '404.html').length,
  );
  for (const name of ['CITATION.cff', 'opensearch.xml', 'registers.json', 'robots.txt'])
    expect(file(larger, name)).toBe(file(smaller, name));
});

test('no list has more than a hundred entries', () => {
  for (const page of ownPages(larger)) {
    const tree = pageTree(larger, fileOf(page));
    for (const list of selectAll('ul, ol, dl, tbody', tree)) {
      const entries = list.children.filter(
        (child) => child.type === 'element' && child.tagName !== 'dd',
      );
      expect(entries.length, page).toBeLessThanOrEqual(100);
    }
  }
});

test('every document is at most four links from the home page, without a script', () => {
  const known = new Set(pagesIn(larger));
  let reached = new Set(['']);
  const all = new Set(reached);
  for (let links = 1; links <= 4; links += 1) {
    const next = [...reached]
      .filter((page) => !page.startsWith('sitting-'))
      .flatMap((page) => linksOn(page))
      .filter((page) => known.has(page) && !all.has(page));
    for (const page of next) all.add(page);
    reached = new Set(next);
  }
  const documents = readdirSync(larger).filter((name) => name.startsWith('sitting-'));
  expect(documents).toHaveLength(many);
  expect(documents.filter((slug) => !all.has(`${slug}/`))).toEqual([]);
});

function linksOn(page: string): string[] {
  return selectAll('a[href]', pageTree(larger, fileOf(page))).map((link) => {
    const { href, origin } = new URL(String(link.properties['href']), `${home}${page}`);
    return origin === new URL(home).origin
      ? href.slice(home.length).replace(/[?#].*$/u, '')
      : 'elsewhere';
  });
}

test('from the first record on, each leads to the next by date and back, and to its year', () => {
  const records = readdirSync(larger)
    .filter((name) => name.startsWith('sitting-'))
    .map((slug) => {
      const tree = pageTree(larger, fileOf(`${slug}/`));
      const [time] = selectAll('time', tree);
      const date = String(time?.properties['dateTime']);
      return { slug, tree, order: `${date} ${slug}` };
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  for (const [place, { tree }] of records.entries()) {
    const [before, after] = [records[place - 1], records[place + 1]];
    const links = selectAll('nav a', tree).map(({ properties: { rel, href } }) =>
      [rel, href].flat().join(' '),
    );
    const ways = links.filter((link) => /^(?:prev|next) |\/documents\/\d/u.test(link));
    expect(ways).toEqual([
      ...(before ? [`prev ../${before.slug}/`] : []),
      ...(after ? [`next ../${after.slug}/`] : []),
      ' ../documents/1702/',
    ]);
  }
});

test('the page of a record does not grow with the number of records', () => {
  const size = (site: string) => statSync(join(site, fileOf('sitting-7/'))).size;
  // The names of its neighbours may have more digits.
  expect(Math.abs(size(larger) - size(smaller))).toBeLessThan(50);
});

test('the page on a document’s provenance says who keeps the original and under what number', () => {
  const page = pageTree(larger, fileOf('sitting-7/provenance/'));
  const [row] = selectAll('dl.statements > div', page);
  expect(selectAll('dt, dd', row).map((part) => textOf(part))).toEqual([
    'Original kept by',
    'Archive of ward 1007, box 12',
  ]);
});

test('a document has the formats that the editors chose, and its page of downloads says that there are more', () => {
  const files = readdirSync(join(larger, 'sitting-7'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('sitting-7.'))
    .map(({ name }) => name.slice('sitting-7.'.length));
  const texts = [
    'speech.aldert-quist.txt',
    'speech.sandel-1007.txt',
    'speech.txt',
    'tei.xml',
  ];
  expect(files.toSorted()).toEqual(['bib', 'csl.json', 'js', 'ris', ...texts]);
  const page = textOf(pageTree(larger, fileOf('sitting-7/downloads/')));
  expect(page).toContain(wordingFor('en').downloads.downloadsPage.otherFormats);
  const rows = selectAll('tr', pageTree(larger, fileOf('diagnostics/'))).map((row) =>
    selectAll('th, td', row).map((cell) => textOf(cell).trim()),
  );
  expect(rows).toContainEqual([
    'Text and data files',
    'tei.xml, speech.txt',
    'chosen in edition.yaml',
  ]);
});

test('the ways from the home page to the documents are printed, as navigation is not', () => {
  const page = pageTree(larger, fileOf(''));
  expect(selectAll('.letters a', page).length).toBeGreaterThan(1);
  expect(selectAll('nav .letters a', page)).toEqual([]);
});

test('every link of the lists leads to a page that there is', () => {
  const known = new Set(pagesIn(larger));
  for (const page of ownPages(larger)) {
    if (page === '404.html' || page === 'files/') continue;
    const dead = linksOn(page).filter(
      (to) => to !== 'elsewhere' && /(?:^|\/)$/u.test(to) && !known.has(to),
    );
    expect(dead, page).toEqual([]);
  }
});
