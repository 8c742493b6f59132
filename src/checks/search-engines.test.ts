import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { runEdition } from '../cli/testing/run-edition.ts';
import { openIndex, retrievalOf } from '../search/index.ts';
import { askedWord } from '../search/indexed-record.ts';
import { siteSearchIndex } from '../site/search-index.ts';
import type { Engine } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { resultsOn } from './search-page.ts';
import { serve } from './serve.ts';

const site = inject('site');
const two = inject('two');

const queries = [
  'Khrushchev',
  'Marxism – Leninism',
  '"traitor Syngman Rhee"',
  'speaker:pak general line',
  'imperialis* -Korea',
  'Lenin NEAR/3 Stalin',
  'USSR',
  'Chruschtschow',
  'in:edition Belishova',
  'toast champagne',
  'irigation',
  'in:narration comrade Enver',
];

/** Of both documents of an edition that stands below its host's root. */
const queriesOfTwo = [
  'party',
  'letter -Lenin',
  'speaker:pak we',
  '"the first"',
  'comade',
];

const tables = new Map<string, string>();

/** The results as the command line has them, for tables. */
function byCommand(query: string, content = 'content'): string {
  const key = `${content} ${query}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const args = ['search', '--csv', '--content', content, '--', query];
  const { stdout } = runEdition(args, process.cwd());
  tables.set(key, stdout);
  return stdout;
}

/** The same as the page gives them away, and which engine it says is at work. */
async function byPage(
  engine: Engine,
  address: string,
): Promise<{ csv: string; words: string; errors: readonly string[] }> {
  const page = await engine.open(address);
  await resultsOn(page);
  await page.evaluate(`void (() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { window.csv = text; });
      return make.call(URL, blob);
    };
    // The file itself need not arrive.
    HTMLAnchorElement.prototype.click = () => {};
  })()`);
  await page.click('.take-away button');
  await waitFor(page, 'window.csv', 'the table');
  const [csv, words] = await page.evaluate<[string, string]>(
    '[window.csv, document.querySelector(".search-engine").textContent]',
  );
  const errors = await page.errors();
  await page.close();
  // Reading a file as text takes its mark away.
  return { csv: csv.replace(/^\uFEFF/u, ''), words, errors };
}

inEngines((engine) => {
  test.for(queries)(
    '%s has the same hits in the same order through Pagefind, the records and the command',
    async (query) => {
      const expected = byCommand(query);
      expect(expected.split('\r\n').length).toBeGreaterThan(2);
      for (const name of ['pagefind', 'records']) {
        const address = `${site.url}search/?${new URLSearchParams({ q: query, engine: name })}`;
        const { csv, words, errors } = await byPage(engine(), address);
        expect(words.startsWith('Pagefind')).toBe(name === 'pagefind');
        expect(csv).toBe(expected);
        expect(errors).toEqual([]);
      }
    },
  );

  test.for(queries)(
    'from a disk, %s has the same hits in the same order',
    async (query) => {
      const page = pathToFileURL(`${site.folder}/search/index.html`);
      page.search = `?${new URLSearchParams({ q: query, engine: 'pagefind' })}`;
      const { csv, words } = await byPage(engine(), page.href);
      expect(words).toContain('no index was needed');
      expect(csv).toBe(byCommand(query));
    },
  );

  test.for(queriesOfTwo)(
    'at a sub-path, over two documents, %s has them too',
    async (query) => {
      const expected = byCommand(query, `${two.folder}-content`);
      expect(expected.split('\r\n').length).toBeGreaterThan(2);
      for (const name of ['pagefind', 'records']) {
        const address = `${two.url}search/?${new URLSearchParams({ q: query, engine: name })}`;
        const { csv, words, errors } = await byPage(engine(), address);
        expect(words.startsWith('Pagefind')).toBe(name === 'pagefind');
        expect(csv).toBe(expected);
        expect(errors).toEqual([]);
      }
    },
  );

  test('where Pagefind cannot load, the records answer the same, and the page says so', async () => {
    const broken = 'throw new Error("Not to be loaded")';
    const files = new Map([['/pagefind/pagefind.js', broken]]);
    const other = await serve(site.folder, '/', files);
    const query = new URLSearchParams({ q: 'Khrushchev', engine: 'pagefind' });
    const { csv, words } = await byPage(engine(), `${other.url}search/?${query}`);
    await other.close();
    expect(words).toContain('no index was needed');
    expect(csv).toBe(byCommand('Khrushchev'));
  });

  test('a small edition is searched without Pagefind, which is not even loaded', async () => {
    const page = await engine().open(`${site.url}search/?q=toast`);
    await resultsOn(page);
    const asked = await page.requests();
    expect(asked.some((url) => url.endsWith('/search/records.js'))).toBe(true);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.close();
  });
});

inEngines(
  (engine) => {
    test('Pagefind finds every record that has a word, for every word', async () => {
      const open = openIndex(siteSearchIndex());
      const expected = [...open.vocabulary.keys()].map((raw) => {
        const has = open.records.filter(({ streams }) =>
          streams.some(({ tokens }) => tokens.some((token) => token.raw === raw)),
        );
        return [
          askedWord(raw),
          has.map(({ record }) => `${record.document}#${record.id}`),
        ] as const;
      });
      const page = await engine().open(`${site.url}search/?q=Khrushchev&engine=pagefind`);
      await resultsOn(page);
      const lost = await page.evaluate<string[]>(`(async () => {
        const pagefind = await import(new URL('../pagefind/pagefind.js', location.href));
        const { addresses } = window.editionSearch.directory;
        const lost = [];
        for (const [word, has] of ${JSON.stringify(expected)}) {
          const { results } = await pagefind.search(word);
          const found = new Set(results.map(({ id }) => addresses[id]));
          for (const address of has) if (!found.has(address)) lost.push(word + ' ' + address);
        }
        return lost;
      })()`);
      expect(expected.length).toBeGreaterThan(1000);
      expect(lost).toEqual([]);
      await page.close();
    });
  },
  ['Chromium'],
);

test('what Pagefind is asked for are words that it was given', () => {
  const open = openIndex(siteSearchIndex());
  for (const query of queries)
    for (const word of retrievalOf(open, query).words)
      expect(open.vocabulary.has(word)).toBe(true);
});
