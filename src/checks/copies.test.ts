import { execFile, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteMetadata } from '../content/read-edition.ts';
import { packageNames } from '../outputs/index.ts';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { fileOf, filesIn, pageTypesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { panel } from './panels.ts';
import { first } from './paragraph-words.ts';
import { resultsOn } from './search-page.ts';
import { serve } from './serve.ts';
import { unzip } from './unzip.ts';
import { citationsIn } from './written-citations.ts';

const site = inject('site');
const two = inject('two');
const missingWget =
  spawnSync('wget', ['--version']).error && ', not run: wget is not installed';
const mirror = `${site.folder}-mirror`;
const unpacked = `${site.folder}-copied-package`;
const mirrored = join(mirror, new URL(site.url).host);
/** Expressions: where a page is, and how many of its links lead to a folder, which is a list of files. */
const toFolders = `[...document.querySelectorAll('a[href], form')]
  .map((one) => one.href ?? one.action)
  .filter((address) => /^file:[^?#]*\\/(?![^?#])/.test(address)).length`;
const pathname = 'decodeURIComponent(location.pathname)';

const citations = citationsIn(site.folder, first, 'p12');
const plain = citations.at(-1)?.text ?? '';

/** The copy that wget makes of a site for reading from a disk. */
async function mirrorSite(): Promise<void> {
  if (missingWget) return;
  const options = ['-q', '--mirror', '-k', '-p', '-E', '-np', '-P', mirror];
  await promisify(execFile)('wget', [...options, site.url]);
}

/** Follow a link, wherever it is while notes find their places and the page moves under a pointer. */
function follow(page: Page, link: string): Promise<unknown> {
  return page.evaluate(`void document.querySelector('${link}').click()`);
}

/** What the console of a page has, but for Chromium's fonts: what it may not load ahead it loads later. */
async function faultsOf(page: Page): Promise<string[]> {
  const errors = await page.errors();
  const ofFonts = /^Access to font at 'file:|^Failed to load resource: net::ERR_FAILED$/u;
  return errors.filter((error) => !ofFonts.test(error));
}

beforeAll(async () => {
  await unzip(join(site.folder, packageNames.zip), unpacked);
  await mirrorSite();
});
afterAll(() => {
  for (const folder of [mirror, unpacked])
    rmSync(folder, { recursive: true, force: true });
});

test.skipIf(missingWget)('following links, wget finds every file of the site', () => {
  const copied = new Set(filesIn(mirrored));
  // Hosts serve no name that begins so, and the page for no address is linked from nowhere.
  const files = filesIn(site.folder).filter(
    (file) => !/(?:^|\/)[._]|^404\.html$/u.test(file),
  );
  expect(files.filter((file) => !copied.has(file))).toEqual([]);
});

const copies = [
  { name: 'the folder itself', folder: site.folder, missing: undefined },
  {
    name: 'the package of the whole, unpacked',
    folder: join(unpacked, `edition-${siteMetadata().version}/data`),
    missing: undefined,
  },
  {
    name: `the copy that wget makes${missingWget ?? ''}`,
    folder: mirrored,
    missing: missingWget,
  },
];

inEngines(
  (engine) => {
    describe.for(copies)('$name', ({ folder, missing }) => {
      const open = (file: string): Promise<Page> =>
        engine().open(pathToFileURL(join(folder, file)).href);

      test.skipIf(missing)('links lead from page to page', async () => {
        const page = await open('index.html');
        await follow(page, 'a.way');
        const record = `/${first}/index.html`;
        await waitFor(page, `${pathname}.endsWith('${record}')`, 'the record');
        await waitFor(page, `${toFolders} === 0`, 'no link to a folder');
        await follow(page, '.links a');
        await waitFor(page, `${pathname}.endsWith('/how-to-cite/index.html')`, 'a page');
        expect(await faultsOf(page)).toEqual([]);
        await page.close();
      });

      test.skipIf(missing)('a word leads to its place', async () => {
        const page = await open('words/i/index.html');
        await page.evaluate(`void document.querySelector('a[href*="#p13"]').click()`);
        await waitFor(page, `location.hash.startsWith('#p13')`, 'the place');
        expect(await faultsOf(page)).toEqual([]);
        await page.close();
      });

      test.skipIf(missing)('a number opens its citation', async () => {
        const page = await open(`${first}/index.html`);
        await page.click('.number[href^="p12/"]');
        await waitFor(page, panel, 'the panel');
        await page.evaluate(`void (() => {
          const field = ${panel}.querySelector('select');
          field.value = 'plain';
          field.dispatchEvent(new Event('change'));
        })()`);
        const shown = `${panel}.textContent.replaceAll('\\u00A0', ' ')`;
        expect(await page.evaluate<string>(shown)).toContain(plain);
        expect(await faultsOf(page)).toEqual([]);
        await page.close();
      });

      test.skipIf(missing)(
        'the picture of the record leads to its paragraphs',
        async () => {
          const page = await open(`${first}/overview.svg`);
          const links = await page.evaluate<string[]>(
            "[...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))",
          );
          expect(links).toHaveLength(48);
          for (const link of links) expect(link).toMatch(/^\.\/index\.html#p\d+$/u);
          await page.close();
        },
      );

      test.skipIf(missing)(
        'the search on the home page leads to results, and they to the record',
        async () => {
          const page = await open('index.html');
          await page.type('#query', 'irrigation');
          await page.press('Enter');
          await waitFor(page, `${pathname}.endsWith('/search/index.html')`, 'the search');
          const results = await resultsOn(page);
          expect(results.map(({ id }) => id)).toContain('p13');
          await page.click('.results [data-id=p13] a');
          await waitFor(page, `location.hash.startsWith('#p13')`, 'the paragraph');
          const message = 'document.querySelector(".finding [role=status]")?.textContent';
          await waitFor(page, message, 'its place');
          expect(await faultsOf(page)).toEqual([]);
          await page.close();
        },
      );
    });

    test.skipIf(missingWget)(
      'a query that wget kept in the name of a file is asked',
      async () => {
        const file = filesIn(join(mirrored, 'search')).find((name) =>
          name.includes('=USSR'),
        );
        const address = pathToFileURL(join(mirrored, 'search', file ?? ''));
        const page = await engine().open(address.href);
        expect((await resultsOn(page)).length).toBeGreaterThan(0);
        await page.close();
      },
    );

    test.for(['/edition/', '/x/y/'])(
      'built for /edition/ and served at %s, no page asks for what is not there',
      async (path) => {
        const host = await serve(two.folder, path, new Map());
        const pages = pageTypesIn(two.folder).filter((page) => page !== '404.html');
        for (const address of [...pages, 'search/?q=irrigation']) {
          const page = await engine().open(host.url + address);
          if (address === `${first}/`) {
            await page.click('.number[href="p12/"]');
            await waitFor(page, panel, 'the panel');
          }
          if (address.startsWith('search/?')) await resultsOn(page);
          expect(await page.errors(), address).toEqual([]);
          await page.close();
        }
        const failed = host.asked
          .map(({ path: asked }) => decodeURIComponent(asked))
          .filter((asked) => !/^\/(?:tools\/|favicon\.ico)/u.test(asked))
          .filter(
            (asked) =>
              !asked.startsWith(path) ||
              !existsSync(join(two.folder, fileOf(asked.slice(path.length)))),
          );
        await host.close();
        expect(host.asked.length).toBeGreaterThan(pages.length);
        expect(failed).toEqual([]);
      },
    );
  },
  ['Chromium', 'Firefox'],
);
