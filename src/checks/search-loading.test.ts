import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteMetadata } from '../content/read-edition.ts';
import { csvOf, prepareIndex, resultRows, search } from '../search/index.ts';
import { siteSearchIndex } from '../site/search/search-index.ts';
import { wordingFor } from '../wording/wording-for.ts';
import type { Engine, Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import {
  askOn,
  lastEngine,
  loadedBefore,
  resultsOn,
  status,
  tableOn,
  turnTo,
  watchFirstResult,
} from './search-page.ts';
import type { Behaviour, Served } from './serve.ts';
import { serve } from './serve.ts';

const site = inject('site');
const open = prepareIndex(siteSearchIndex());
const script = readFileSync(join(site.folder, 'client/search.js'), 'utf8');

function expectedOf(query: string): string {
  return csvOf(resultRows(search(open, query)), open.index, siteMetadata());
}

/** The search page of a host of its own. */
async function visit(
  engine: Engine,
  query: string,
  { before = '', ...behaviour }: Behaviour & { before?: string } = {},
): Promise<{ page: Page; host: Served; end: () => Promise<void> }> {
  const scripts = new Map(before === '' ? [] : [['/client/search.js', before + script]]);
  const host = await serve(site.folder, '/', scripts, behaviour);
  const page = await engine.open(`${host.url}search/${query}`);
  const end = async () => {
    await page.close();
    await host.close();
  };
  return { page, host, end };
}

const files = /\/(?:pagefind|search)\/.*\.(?:js|json|pagefind|pf_\w+)$/u;

/** What was asked for of the search's own files, each as its folder or its kind. */
function kindsOf({ asked }: Served): string[] {
  const found = asked.filter(({ path }) => files.test(path));
  return [...new Set(found.map(({ path }) => path.replace(/[^/]*\.(?=pf_)/u, '')))];
}

const ofPagefind = [
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.en.pagefind',
  '/pagefind/pf_meta',
  '/pagefind/index/pf_index',
  '/pagefind/fragment/pf_fragment',
  '/search/directory.js',
];

type Fault = readonly [string, Behaviour & { before?: string }];

/** What engines tell each in its own way. */
const faults: readonly Fault[] = [
  ['the folder of Pagefind', { missing: /^\/pagefind\// }],
  ['a fragment', { missing: /\.pf_fragment$/ }],
  ['WebAssembly', { before: 'delete self.WebAssembly;\n' }],
];

/** A file that is missing is the same fault for every engine, whichever it is: one is asked. */
const missingFiles: readonly Fault[] = [
  ['Pagefind’s program', { missing: /wasm\.en\.pagefind$/ }],
  ['Pagefind’s metadata', { missing: /\.pf_meta$/ }],
  ['Pagefind’s index', { missing: /\.pf_index$/ }],
  ['Pagefind’s filters', { missing: /\.pf_filter$/ }],
  ['the directory', { missing: /\/directory\.js$/ }],
];

/** A visit in which something of Pagefind is missing: the records answer. */
async function answeredByRecords(engine: Engine, [, fault]: Fault): Promise<void> {
  const { page, end } = await visit(engine, '', fault);
  if (fault.before) await page.click('#query');
  else await turnTo(page);
  // What Pak says is found by a filter alone.
  for (const query of ['Pak Ivanov', 'toast']) {
    await askOn(page, query);
    expect(await tableOn(page)).toBe(expectedOf(query));
    expect(await page.evaluate<string>(lastEngine)).toBe('records');
  }
  await end();
}

inEngines((engine) => {
  test('who arrives with a query has the records’ answer, and then Pagefind takes over', async () => {
    const late = { '/search/records.js': 400 };
    const { page, host, end } = await visit(engine(), '?q=Khrushchev', { late });
    await resultsOn(page);
    await page.evaluate(`void (window.shown = document.querySelector('.results li'))`);
    await waitFor(page, `${lastEngine} === 'both'`, 'Pagefind');
    const [first, ...others] = host.asked.filter(({ path }) => files.test(path));
    expect(first?.path).toBe('/search/records.js');
    for (const { path, at } of others)
      expect(at - (first?.at ?? 0), path).toBeGreaterThan(300);
    expect(kindsOf(host)).toEqual(expect.arrayContaining(ofPagefind));
    expect(await page.evaluate<boolean>('window.shown.isConnected')).toBe(true);
    await askOn(page, 'toast');
    expect(await tableOn(page)).toBe(expectedOf('toast'));
    expect(await page.evaluate<string>(lastEngine)).toBe('pagefind');
    expect(await page.errors()).toEqual([]);
    await end();
  });

  test('who turns to the field first is answered by Pagefind, without the records', async () => {
    const { page, host, end } = await visit(engine(), '');
    expect(kindsOf(host)).toEqual([]);
    await turnTo(page);
    await page.type('#query', 'Khrushchev');
    await waitFor(page, `${status}.startsWith('8 hits')`, 'the answer');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    expect(await page.evaluate<string>(lastEngine)).toBe('pagefind');
    const kinds = kindsOf(host);
    expect(kinds).toEqual(expect.arrayContaining(ofPagefind));
    expect(kinds.filter((kind) => /records|documents/u.test(kind))).toEqual([]);
    const fragments = host.asked.filter(({ path }) => path.includes('/fragment/'));
    await askOn(page, 'Khrushchev toast');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev toast'));
    const again = host.asked.filter(({ path }) => path.includes('/fragment/'));
    expect(again.length).toBeGreaterThan(fragments.length);
    expect(new Set(again.map(({ path }) => path)).size).toBe(again.length);
    await end();
  });

  test('what needs no other names or notes is shown before they come, and stays', async () => {
    const { page, end } = await visit(engine(), '?q=Khrushchev', {
      before: `${watchFirstResult}
        new MutationObserver(() => {
          window.shown ??= document.querySelector('.results li');
        }).observe(document, { childList: true, subtree: true });\n`,
      late: { '/search/names.js': 700, '/search/notes.js': 700 },
      missing: /^\/pagefind\//,
    });
    await waitFor(
      page,
      `document.querySelector('.in-notes').textContent !== ''`,
      'notes',
    );
    const parts = (await page.evaluate<string[]>(loadedBefore)).filter((path) =>
      path.startsWith('/search/'),
    );
    expect(parts).toEqual(['/search/records.js']);
    expect(await page.evaluate<boolean>('window.shown.isConnected')).toBe(true);
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    await end();
  });

  test('what the texts do not have is not denied before the notes are asked', async () => {
    const { page, end } = await visit(engine(), '?q=Belishova', {
      before: watchFirstResult,
      late: { '/search/names.js': 300, '/search/notes.js': 300 },
      missing: /^\/pagefind\//,
    });
    expect(await tableOn(page)).toBe(expectedOf('Belishova'));
    expect(await page.evaluate<string[]>(loadedBefore)).toContain('/search/notes.js');
    await end();
  });

  test('without the notes an answer stands that does not need them', async () => {
    const missing = /^\/pagefind\/|\/(?:names|notes)\.js$/;
    const { page, end } = await visit(engine(), '?q=Khrushchev', { missing });
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    await end();
  });

  test.for(faults)('without %s the records answer the same', (fault) =>
    answeredByRecords(engine(), fault),
  );

  test('where workers cannot be had Pagefind answers without one', async () => {
    const missing = /pagefind-worker\.js$/;
    const { page, end } = await visit(engine(), '', { missing });
    await turnTo(page);
    await askOn(page, 'Khrushchev');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    expect(await page.evaluate<string>(lastEngine)).toBe('pagefind');
    await end();
  });

  test('when the line breaks in the middle that is said, and searching goes on after it', async () => {
    const line: Behaviour = {};
    const host = await serve(site.folder, '/', new Map(), line);
    const page = await engine().open(`${host.url}search/`);
    await turnTo(page);
    await askOn(page, 'toast');
    await resultsOn(page);
    line.missing = /./;
    await askOn(page, 'Khrushchev');
    await waitFor(
      page,
      `${status} === '${wordingFor('en').scripts.found.notLoaded}'`,
      'the message',
    );
    line.missing = undefined;
    await askOn(page, 'Khrushchev');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    await waitFor(page, `${lastEngine} === 'both'`, 'Pagefind again');
    await page.close();
    await host.close();
  });

  test('an answer that comes late does not replace a later one', async () => {
    const { page, end } = await visit(engine(), '', { late: { '.pf_fragment': 700 } });
    await turnTo(page);
    await askOn(page, 'toast');
    await resultsOn(page);
    await page.evaluate(`void (() => {
      window.told = [];
      // Two answers may come before this is called: what each has put there is told.
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        window.told.push(...added.map((node) => node.textContent));
      }).observe(document.querySelector('.search-status'), { childList: true });
    })()`);
    await askOn(page, 'Khrushchev');
    // Records that were loaded before are not waited for.
    await askOn(page, 'toast');
    await resultsOn(page);
    // Whoever waits for more records is answered after who waits for some of them.
    await askOn(page, 'Khrushchev toast');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev toast'));
    expect(await page.evaluate<string>(lastEngine)).toBe('pagefind');
    const told = await page.evaluate<string[]>('window.told');
    expect(told).toHaveLength(2);
    await end();
  });

  test('the page of diagnostics tells what answered last, and nothing of who has not searched', async () => {
    const { page, host, end } = await visit(engine(), '');
    const told = 'document.querySelector(".last-search").textContent';
    await page.goto(`${host.url}diagnostics/`);
    expect(await page.evaluate<string>(told)).toBe(
      wordingFor('en').pages.diagnostics.noSearch,
    );
    await page.goto(`${host.url}search/`);
    await turnTo(page);
    await askOn(page, 'toast');
    await resultsOn(page);
    await page.evaluate(
      `void (Storage.prototype.setItem = () => { throw new Error('Full'); })`,
    );
    await askOn(page, 'Khrushchev');
    expect(await tableOn(page)).toBe(expectedOf('Khrushchev'));
    await page.goto(`${host.url}diagnostics/`);
    expect(await page.evaluate<string>(told)).toBe(
      'Pagefind’s index answered the last search in this browser tab.',
    );
    await end();
  });
});

inEngines(
  (engine) => {
    test.for(missingFiles)('without %s the records answer the same', (fault) =>
      answeredByRecords(engine(), fault),
    );
  },
  ['Chromium'],
);
