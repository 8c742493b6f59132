import {
  cpSync,
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { largeSearchFiles } from '../integrations/search/large-search-files.ts';
import { prepareRecords } from '../search/index/prepared-record.ts';
import { prepareIndex, search } from '../search/index.ts';
import { namesByStart } from '../search/large/names-by-start.ts';
import { documents, index, shared } from '../search/testing/collection.ts';
import { largeDocumentOf } from '../site/search/large-document.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { resultsOn, status } from './search-page.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';

// The search page of the site, with the files of a large collection: of twenty documents in segments
// of seven, as if they were more.
const folder = mkdtempDisposableSync(join(tmpdir(), 'large-'));
const whole = prepareIndex(index);
let site: Served;

beforeAll(async () => {
  const built = inject('site').folder;
  for (const part of ['client', 'fonts', '404.html'])
    cpSync(join(built, part), join(folder.path, part), { recursive: true });
  const page = readFileSync(join(built, 'search/index.html'), 'utf8')
    .replace(/data-records="\d+"/u, 'data-records="501"')
    .replace(/data-documents="\d+"/u, `data-documents="${documents.length}"`);
  write('search/index.html', page);
  const names = namesByStart(shared.entries);
  const shares = documents.map((own) => {
    const prepared = { index: own, records: prepareRecords(own) };
    const { share, scripts } = largeDocumentOf(prepared, names);
    for (const [path, content] of scripts) write(path, content);
    return share;
  });
  const collection = {
    ...shared,
    documents: shares,
    language: 'en',
    version: '1.0.0',
  };
  for await (const [path, content] of largeSearchFiles(collection, 7))
    write(path, content);
  site = await serve(folder.path, '/', new Map());
});

afterAll(async () => {
  await site.close();
  folder.remove();
});

function write(path: string, content: string | Uint8Array): void {
  const file = join(folder.path, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function expectedOf(query: string): readonly string[] {
  const { results } = search(whole, query);
  return results
    .filter(({ offered }) => !offered)
    .map(({ record }) => `${record.document} ${record.id}`)
    .toSorted();
}

inEngines((engine) => {
  const found = async (address: string) => {
    const page = await engine().open(address);
    const results = await resultsOn(page);
    const ids = results
      .filter(({ offered }) => !offered)
      .map(({ document, id }) => `${document} ${id}`)
      .toSorted();
    return { page, ids };
  };
  const queries = [
    'irrigation',
    '"red course"',
    'speaker:pak Ivanov',
    'year:1961 Khrushchev',
  ];

  test.for(queries)('%s: has the passages of the whole index', async (query) => {
    const asked = new URLSearchParams({ q: query });
    const { page, ids } = await found(`${site.url}search/?${asked}`);
    expect(ids).toEqual(expectedOf(query));
    await page.close();
  });

  test('the same from a disk, where Pagefind cannot run', async () => {
    const file = pathToFileURL(join(folder.path, 'search/index.html')).href;
    const { page, ids } = await found(`${file}?q=irrigation`);
    expect(ids).toEqual(expectedOf('irrigation'));
    await page.close();
  });

  test('nobody loads an index of everything, nor passages that do not answer', async () => {
    const before = site.asked.length;
    const { page, ids } = await found(`${site.url}search/?q=irrigation`);
    const paths = site.asked.slice(before).map(({ path }) => path);
    expect(paths.join()).not.toMatch(/search\/(?:records|directory|documents)/u);
    expect(
      paths.filter((path) => path.includes('/passages/')).length,
    ).toBeLessThanOrEqual(ids.length + 1);
    await page.close();
  });

  test('a paragraph that several records have is offered in each', async () => {
    const page = await engine().open(`${site.url}search/?q=p3`);
    await waitFor(page, status, 'an answer');
    const links = await page.evaluate<number>(
      'document.querySelectorAll(".remarks a").length',
    );
    expect(links).toBeGreaterThan(2);
    expect(links).toBeLessThanOrEqual(10);
    await page.close();
  });

  test('records are named by their titles, above the passages', async () => {
    for (const { id, title } of index.documents.slice(0, 3)) {
      const asked = new URLSearchParams({ q: title });
      const page = await engine().open(`${site.url}search/?${asked}`);
      await waitFor(page, status, 'an answer');
      const links = await page.evaluate<readonly string[]>(
        '[...document.querySelectorAll(".remarks a")].map((link) => link.getAttribute("href"))',
      );
      expect(links, title).toContain(`../${id}/`);
      await page.close();
    }
  });
});
