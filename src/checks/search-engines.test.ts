import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { runEdition } from '../cli/testing/run-edition.ts';
import { siteMetadata } from '../content/read-edition.ts';
import { allQuestions, laterSets } from '../search/bench/questions.ts';
import { csvOf, prepareIndex, resultRows, search } from '../search/index.ts';
import { siteSearchIndex } from '../site/search/search-index.ts';
import type { Page } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import type { BothAnswers } from './put-questions.ts';
import { askOn, tableOn } from './search-page.ts';
import { answeredIn } from './tools.ts';
import { twoAddress } from './two-documents.ts';

const site = inject('site');
const two = inject('two');

const readers = [...new Set(allQuestions.map(({ query }) => query))];
/** Some that no reader asks: of everything, of nothing, and many words at once. */
const odd = ['in:speech', '-Lenin', '"', 'the of and to in that we is our'];
const all = [...readers, ...odd];
/**
 * Engines differ in numbers, letters, their order and WebAssembly, and of these every query has some:
 * the second and the third are asked a quarter of all.
 */
const some = [...readers.filter((_, index) => index % 4 === 0), ...odd];

/** Of both documents of an edition that stands below its host's root. */
const queriesOfTwo = [
  'party',
  'letter -Lenin',
  'speaker:pak we',
  '"the first"',
  'comade',
];

const queriesOfOne = [
  'Khrushchev',
  '"traitor Syngman Rhee"',
  'speaker:pak general line',
  'imperialis* -Korea',
  'Chruschtschow',
  'in:edition Belishova',
  'toast champagne',
  'irigation',
];

const open = prepareIndex(siteSearchIndex());

/** The results as a table, of this machine and without any index. */
function expectedOf(query: string): string {
  return csvOf(resultRows(search(open, query)), open.index, siteMetadata());
}

const tables = new Map<string, string>();

/** The same as the command line has it. */
function byCommand(
  query: string,
  content = 'content',
  variables: NodeJS.ProcessEnv = {},
): string {
  const key = `${content} ${query}`;
  const args = ['search', '--csv', '--content', content, '--', query];
  const table = tables.get(key) ?? runEdition(args, process.cwd(), variables).stdout;
  tables.set(key, table);
  return table;
}

/** The answers within a page, some at a time: a wait has its limit. */
async function bothOn(page: Page, queries: readonly string[]): Promise<BothAnswers[]> {
  const answers: BothAnswers[] = [];
  for (let at = 0; at < queries.length; at += 75) {
    const asked = JSON.stringify(queries.slice(at, at + 75));
    answers.push(
      ...(await answeredIn<BothAnswers[]>(
        page,
        'put-questions',
        `bothAnswers('../', ${asked})`,
      )),
    );
  }
  return answers;
}

test.for(queriesOfOne)('the command answers %s as the site does', (query) => {
  const expected = expectedOf(query);
  expect(expected.split('\r\n').length).toBeGreaterThan(2);
  expect(byCommand(query)).toBe(expected);
});

inEngines((engine) => {
  test('every question has the same answer behind Pagefind, from the records and in Node', async () => {
    const page = await engine().open(`${site.url}search/`);
    const asked = engine().name === 'Chromium' ? all : some;
    const answers = await bothOn(page, asked);
    expect(await page.errors()).toEqual([]);
    await page.close();
    expect(asked.filter((_, index) => !answers[index]?.isSame)).toEqual([]);
    for (const [index, query] of asked.entries())
      expect(answers[index]?.csv, query).toBe(expectedOf(query));
  });

  test('at a sub-path, over two documents, they have too, as from the command', async () => {
    const page = await engine().open(`${two.url}search/`);
    const queries = [
      ...queriesOfTwo,
      ...(engine().name === 'Chromium' ? laterSets[1][1] : []).map(({ query }) => query),
    ];
    const answers = await bothOn(page, queries);
    expect(await page.errors()).toEqual([]);
    await page.close();
    expect(queries.filter((_, index) => !answers[index]?.isSame)).toEqual([]);
    for (const [index, query] of queriesOfTwo.entries()) {
      const expected = byCommand(query, `${two.folder}-content`, {
        SITE_URL: twoAddress,
      });
      expect(expected.split('\r\n').length).toBeGreaterThan(2);
      expect(answers[index]?.csv, query).toBe(expected);
      expect(expected).toContain(`,${twoAddress}`);
    }
  });

  test('from a disk questions have the same answers, and nothing is asked of Pagefind', async () => {
    const address = pathToFileURL(`${site.folder}/search/index.html`);
    address.search = '?q=party';
    const page = await engine().open(address.href);
    expect(await tableOn(page)).toBe(expectedOf('party'));
    for (const query of queriesOfOne) {
      await askOn(page, query);
      expect(await tableOn(page), query).toBe(expectedOf(query));
    }
    const asked = await page.requests();
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.close();
  });
});

inEngines(
  (engine) => {
    test('Pagefind finds every record that has a word, for every word', async () => {
      const page = await engine().open(`${site.url}search/`);
      const { asked, lost } = await answeredIn<{ asked: number; lost: string[] }>(
        page,
        'put-questions',
        `lostWords('../')`,
      );
      expect(asked).toBeGreaterThan(1000);
      expect(lost).toEqual([]);
      await page.close();
    });
  },
  ['Chromium'],
);
