import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteMetadata } from '../content/read-edition.ts';
import { waitFor } from './browsers/engine.ts';
import { filesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { unzip } from './unzip.ts';

const { folder: site } = inject('site');
const { version } = siteMetadata();
const unpacked = `${site}-unpacked`;
const bag = join(unpacked, `edition-${version}`);
const copy = join(bag, 'data');
const parser = unified().use(rehypeParse);

beforeAll(() => unzip(join(site, 'edition.zip'), unpacked));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

test('the package has every file of the site, and unpacks into one folder', () => {
  expect(readdirSync(unpacked)).toEqual([`edition-${version}`]);
  const packed = new Set(filesIn(copy));
  const own = filesIn(site).filter((file) => !/^edition\.zip|^\.edition/u.test(file));
  expect(own.filter((file) => !packed.has(file))).toEqual([]);
  expect(packed.size).toBe(own.length);
});

test('the editors’ command finds it unchanged', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/edition.ts', 'verify', bag],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('files are as they were packed');
});

test('without a script every link and every file that a page needs is there', () => {
  const pages = filesIn(copy).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) {
    const tree = parser.parse(readFileSync(join(copy, page), 'utf8'));
    const addresses = selectAll('[href],[src],[action],[data]', tree)
      .flatMap(({ properties: { href, src, action, data } }) => [href, src, action, data])
      .filter((address) => typeof address === 'string')
      .filter((address) => !/^(?:[a-z]+:|#|\?|$)/u.test(address));
    const lost = addresses.filter((address) => {
      const path = decodeURIComponent(address.replace(/[?#].*$/u, ''));
      const file = join(copy, dirname(page), path);
      return path.endsWith('/') || !existsSync(file) || path === '';
    });
    // The page for what is not found is read at addresses that do not exist.
    expect(page === '404.html' ? [] : lost, page).toEqual([]);
  }
});

inEngines(
  (engine) => {
    const open = (file: string, how = {}) =>
      engine().open(pathToFileURL(join(bag, file)).href, how);

    test('opened, it leads to the record, its notes and back, without a script', async () => {
      const page = await open('index.html', { script: false });
      await waitFor(
        page,
        `location.pathname.endsWith('/data/index.html')`,
        'the home page',
      );
      await waitFor(page, `document.querySelector('a.way')`, 'the way to the record');
      await page.click('a.way');
      await waitFor(
        page,
        `location.pathname.endsWith('/${first}/index.html')`,
        'a record',
      );
      await waitFor(page, `document.querySelector('.note-mark')`, 'a note mark');
      await page.click('.note-mark');
      await waitFor(page, `location.hash === '#n1'`, 'the note');
      await page.close();
    });
  },
  ['Chromium', 'Firefox'],
);
