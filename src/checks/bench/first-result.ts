import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { answered } from '../../search/bench/first-document.ts';
import { questions, second, third } from '../../search/bench/questions.ts';
import type { Engine } from '../browsers/engine.ts';
import { engines } from '../browsers/engines.ts';
import { resultsOn } from '../search-page.ts';
import { serve } from '../serve.ts';

/**
 * What the first result of a search costs a reader who has nothing yet, and how long every further
 * one takes; of the site in `dist`, in Chromium, from this machine.
 *
 *     npm run build && npm run bench:first-result
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const cold = ['Khrushchev', '"points of view"', 'speaker:pak Ivanov', 'toast champagne'];
const site = await serve(folder, '/', new Map());
const chromium = await engines.find(({ name }) => name === 'Chromium')?.launch();
if (!chromium) throw new Error('Expected Chromium');

for (const engine of ['records', 'pagefind']) {
  for (const query of cold)
    report(`${engine}, cold, ${query}`, await costOf(chromium, engine, query));
  report(`${engine}, warm, with drawing, ms`, await warmIn(chromium, engine));
}
report('matching alone, warm, in Node, ms', spreadOf(all().map(quickestOf)));
await chromium.close();
await site.close();

function all(): readonly string[] {
  return [...questions, ...second, ...third].map(({ query }) => query);
}

function report(what: string, figures: Readonly<Record<string, number>>): void {
  const cells = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what}: ${cells.join(', ')}\n`);
}

/** The files asked for until the first result stood there, the page itself among them. */
async function costOf(browser: Engine, engine: string, query: string) {
  const address = `${site.url}search/?${new URLSearchParams({ q: query, engine })}`;
  const page = await browser.open(address);
  await resultsOn(page);
  const asked = new Set((await page.requests()).map((url) => new URL(url).pathname));
  await page.close();
  asked.add('/search/');
  asked.delete('/favicon.svg');
  const paths = [...asked];
  // The letters are the whole site's, and would be there from the page before.
  const isFont = (path: string) => path.endsWith('.woff2');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = paths
    .filter((path) => !isFont(path))
    .map((path) => {
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
    fonts: paths.filter(isFont).length,
  };
}

/** Every question asked of one page, from the key to the sentence that tells what was found. */
async function warmIn(browser: Engine, engine: string) {
  const page = await browser.open(
    `${site.url}search/?${new URLSearchParams({ q: 'party', engine })}`,
  );
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
