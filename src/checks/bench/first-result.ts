import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { answered } from '../../search/bench/first-document.ts';
import { allQuestions } from '../../search/bench/questions.ts';
import {
  indexParts,
  isSettled,
  joinPart,
  partsOfIndex,
  prepareIndex,
  search,
} from '../../search/index.ts';
import { siteSearchIndex } from '../../site/search/search-index.ts';
import type { Engine } from '../browsers/engine.ts';
import { engines } from '../browsers/engines.ts';
import {
  askOn,
  loadedBefore,
  resultsOn,
  turnTo,
  watchFirstResult,
} from '../search-page.ts';
import type { Behaviour } from '../serve.ts';
import { serve } from '../serve.ts';

/**
 * What the first result of a search costs a reader who has nothing yet, and how long every further
 * one takes; of the site in `dist`, in Chromium, from this machine.
 *
 *     npm run build && npm run bench:first-result
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const cold = [
  'Khrushchev',
  '"points of view"',
  'speaker:pak Ivanov',
  'Хрущёв',
  'toast champagne',
];
// What comes after the first answer is no part of it; `search-loading.test.ts` proves that it does.
const withoutPagefind: Behaviour = { missing: /^\/pagefind\/|\/directory\.js$/u };
const browser = await engines.find(({ name }) => name === 'Chromium')?.launch();
if (!browser) throw new Error('Expected Chromium');

for (const query of cold) {
  report(`arriving with a query, ${query}`, await costOfArriving(browser, query));
  const [before, all] = await costsOfTurning(browser, query);
  report('turning to the field, before any query', before);
  report(`turning to the field, ${query}`, all);
}
report('records, warm, with drawing, ms', await warmIn(browser, withoutPagefind));
report('Pagefind, warm, with drawing, ms', await warmIn(browser, {}));
report('matching alone, warm, in Node, ms', spreadOf(all().map(quickestOf)));
await browser.close();
report('questions settled by the index up to each part', settledBy(all()));

function all(): readonly string[] {
  return allQuestions.map(({ query }) => query);
}

function report(what: string, figures: Readonly<Record<string, number>>): void {
  const cells = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what}: ${cells.join(', ')}\n`);
}

/** Of an address with a query: what is there when the embedded records have answered it. */
async function costOfArriving(engine: Engine, query: string) {
  const script = readFileSync(`${folder}/client/search.js`, 'utf8');
  const scripts = new Map([['/client/search.js', watchFirstResult + script]]);
  // Parts of the index that a query does not need are on their way when its answer is shown.
  const late = { '/search/names.js': 300, '/search/notes.js': 300 };
  const site = await serve(folder, '/', scripts, { ...withoutPagefind, late });
  const page = await engine.open(
    `${site.url}search/?${new URLSearchParams({ q: query })}`,
  );
  await resultsOn(page);
  const loaded = await page.evaluate<string[]>(loadedBefore);
  await page.close();
  await site.close();
  return costOf(['/search/', ...loaded]);
}

/** Of the page without a query, as soon as Pagefind is there, and until it has answered one. */
async function costsOfTurning(engine: Engine, query: string) {
  const site = await serve(folder, '/', new Map());
  const page = await engine.open(`${site.url}search/`);
  await turnTo(page);
  const before = site.asked.map(({ path }) => path);
  await askOn(page, query);
  await resultsOn(page);
  await page.close();
  await site.close();
  return [costOf(before), costOf(site.asked.map(({ path }) => path))] as const;
}

/** Of files, the page itself among them. */
function costOf(asked: readonly string[]): Readonly<Record<string, number>> {
  // The letters are the whole site's, and would be there from the page before; tools are the tests'.
  const paths = [...new Set(asked)].filter(
    (path) =>
      !path.endsWith('.woff2') && path !== '/favicon.svg' && !path.startsWith('/tools/'),
  );
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = paths.map((path) => {
    const file = readFileSync(
      `${folder}${path}${path.endsWith('/') ? 'index.html' : ''}`,
    );
    return {
      gzip: gzipSync(file, { level: 9 }).length,
      brotli: brotliCompressSync(file, { params }).length,
    };
  });
  return {
    files: sizes.length,
    gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: sizes.reduce((sum, { brotli }) => sum + brotli, 0),
    fragments: paths.filter((path) => path.endsWith('.pf_fragment')).length,
  };
}

/** Every question asked of one page, from the key to the sentence that tells what was found. */
async function warmIn(engine: Engine, behaviour: Behaviour) {
  const site = await serve(folder, '/', new Map(), behaviour);
  const page = await engine.open(`${site.url}search/`);
  await turnTo(page);
  await askOn(page, 'party');
  await resultsOn(page);
  await page.evaluate(`void (async () => {
    const status = document.querySelector('.search-status');
    const field = document.querySelector('#query');
    const times = [];
    for (const query of ${JSON.stringify(all())}) {
      status.textContent = '';
      field.value = query;
      const start = performance.now();
      field.form.requestSubmit();
      while (status.textContent === '') {
        await new Promise((next) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = next;
          port2.postMessage(0);
        });
      }
      times.push(performance.now() - start);
    }
    window.times = times;
  })()`);
  let times: readonly number[] | null = null;
  while (!times) {
    await new Promise((next) => setTimeout(next, 200));
    times = await page.evaluate<readonly number[] | null>('window.times ?? null');
  }
  await page.close();
  await site.close();
  return spreadOf(times);
}

/** Of five times: other work on the machine is no part of it. */
function quickestOf(query: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    answered(query);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function spreadOf(times: readonly number[]): Readonly<Record<string, number>> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1));
  return { median: at(0.5), '95 %': at(0.95), most: at(1) };
}

/** How many questions each part of the index is the first to settle. */
function settledBy(queries: readonly string[]): Readonly<Record<string, number>> {
  const whole = prepareIndex(siteSearchIndex());
  const { records, names, notes } = partsOfIndex(whole);
  const first = prepareIndex(records);
  const second = joinPart(first, names);
  const opened = { records: first, names: second, notes: joinPart(second, notes) };
  const settling = queries.map((query) =>
    indexParts.find((part) => isSettled(search(opened[part], query), part)),
  );
  return Object.fromEntries(
    indexParts.map((part) => [part, settling.filter((one) => one === part).length]),
  );
}
