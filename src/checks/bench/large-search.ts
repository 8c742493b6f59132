import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../browsers/engine.ts';
import { waitFor } from '../browsers/engine.ts';
import { engines } from '../browsers/engines.ts';
import { slowHost } from './slow-host.ts';

/**
 * What the first result of a search in a large collection costs a reader who has nothing yet, beside
 * Pagefind's own interface over its index of the same texts with a page for each document; in
 * Chromium, with 150 ms for a round trip and 200 kB a second. Then how long answers take on an open page
 * from a host nearby: words and pairs of words from all over the texts, each asked twice.
 *
 *     node src/checks/bench/large-search.ts SITE PAGEFIND [QUERY…]
 *
 * The second is a folder with Pagefind's files below `pagefind/`, and an `index.html` whose interface
 * searches for `?q=`. Runs of the two take turns.
 */
const [site, pagefind, ...chosen] = process.argv.slice(2);
if (!site || !pagefind) throw new Error('Usage: large-search.ts SITE PAGEFIND [QUERY…]');
const runs = 5;
const line = { roundTrip: 150, rate: 200 };
const usual = ['Khrushchev', 'irrigation rice', '"red course"', 'imperialism'];
const queries = chosen.length > 0 ? chosen : usual;
const ours = {
  name: 'this edition',
  folder: site,
  path: 'search/',
  shown: `document.querySelector('.results [data-id]') !== null`,
};
const theirs = {
  name: 'Pagefind',
  folder: pagefind,
  path: '',
  shown: `document.querySelector('.pagefind-ui__result-excerpt') !== null`,
};
const browser = await engines.find(({ name }) => name === 'Chromium')?.launch();
if (!browser) throw new Error('Expected Chromium');
for (const query of queries) {
  const figures = new Map<string, Awaited<ReturnType<typeof cold>>[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const one of [ours, theirs])
      figures.set(one.name, [
        ...(figures.get(one.name) ?? []),
        await cold(browser, one, query),
      ]);
  }
  for (const [name, own] of figures) {
    const median = (key: 'ms' | 'bytes' | 'files') =>
      Math.round(own.map((one) => one[key]).toSorted((a, b) => a - b)[2] ?? 0);
    process.stdout.write(
      `${query}, ${name}: ${median('ms')} ms, ${median('files')} files, ${median('bytes')} bytes\n`,
    );
  }
}
process.stdout.write(await answers(browser, wordsIn(site)));
await browser.close();

/** From the call of the address to the first result. */
async function cold(
  engine: Engine,
  { folder, path, shown }: typeof ours,
  query: string,
): Promise<{ readonly ms: number; readonly files: number; readonly bytes: number }> {
  const host = await slowHost(folder, line.roundTrip, line.rate);
  const page = await engine.open('about:blank');
  const start = performance.now();
  await page.goto(`${host.url}${path}?${new URLSearchParams({ q: query })}`);
  await waitFor(page, shown, 'a result');
  const ms = performance.now() - start;
  const sent = host.sent.filter((file) => !/\.woff2$|favicon/u.test(file.path));
  await page.close();
  await host.close();
  const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
  return { ms, files: sent.length, bytes };
}

/** From each of some documents, evenly taken, a word and a pair of words in its middle. */
function wordsIn(folder: string): readonly string[] {
  const textOf = (slug: string) => join(folder, slug, `${slug}.txt`);
  const slugs = readdirSync(folder).filter((slug) => existsSync(textOf(slug)));
  const step = Math.max(1, Math.floor(slugs.length / 50));
  return slugs
    .filter((_, at) => at % step === 0)
    .flatMap((slug) => {
      const text = readFileSync(textOf(slug), 'utf8');
      const middle = text.slice(text.length / 2);
      const [, first, second] = /\P{L}(\p{L}{4,}) (\p{L}{4,})/u.exec(middle) ?? [];
      return first && second ? [first, `"${first} ${second}"`] : [];
    });
}

/** From the key to the sentence that tells what was found: what half, and 19 of 20, take at most. */
async function answers(engine: Engine, asked: readonly string[]): Promise<string> {
  const host = await slowHost(ours.folder, 0, Number.POSITIVE_INFINITY);
  const page = await engine.open(`${host.url}search/`);
  const lines: string[] = [];
  for (const round of ['first', 'again']) {
    const times: number[] = [];
    for (const query of asked) {
      await page.evaluate(`void (async () => {
        const status = document.querySelector('.search-status');
        const field = document.querySelector('#query');
        window.time = undefined;
        status.textContent = '';
        field.value = ${JSON.stringify(query)};
        const start = performance.now();
        field.form.requestSubmit();
        while (status.textContent === '') await new Promise((next) => setTimeout(next, 1));
        window.time = performance.now() - start;
      })()`);
      await waitFor(page, 'window.time !== undefined', `an answer to ${query}`);
      times.push(await page.evaluate<number>('window.time'));
    }
    times.sort((a, b) => a - b);
    const share = (part: number) =>
      Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
    lines.push(
      `${times.length} queries, asked ${round}: p50 ${share(0.5)} ms, p95 ${share(0.95)} ms\n`,
    );
  }
  await page.close();
  await host.close();
  return lines.join('');
}
