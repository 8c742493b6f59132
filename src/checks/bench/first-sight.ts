import type { Browser } from 'playwright-core';
import { startChromium } from '../browsers/chromium.ts';
import { first } from '../paragraph-words.ts';
import { floor, medianOf, serveWithFloor } from './bare.ts';

/**
 * What a first visit to a page costs and how soon its words stand there: of the site in `dist`,
 * served in Brotli, in Chromium, behind 150 ms and 1.6 Mbit/s, on a processor slowed four times.
 * The floor is the record's words as a page without styles; all pages are opened in turn.
 *
 *     npm run build && npm run bench:first-sight
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const document = `${first}/`;
const pages = [floor, document, `${document}p12/`, '', 'people/kim-il-sung/', 'search/'];
const rounds = 7;

interface Visit {
  readonly requests: number;
  readonly bytes: number;
  /** Largest contentful paint, in milliseconds since the address was asked for. */
  readonly paint: number;
  readonly shift: number;
}

const site = await serveWithFloor(folder);
const browser = await startChromium();
const visits = new Map<string, Visit[]>(pages.map((page) => [page, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [page, own] of visits) own.push(await visit(browser, site.url + page));
}
const bare = medianOf(visits.get(floor) ?? [], ({ paint }) => paint);
for (const [page, own] of visits) {
  const paint = medianOf(own, (one) => one.paint);
  const cells = [
    `/${page}`,
    medianOf(own, ({ requests }) => requests),
    medianOf(own, ({ bytes }) => bytes),
    Math.round(paint),
    (paint / bare).toFixed(2),
    Math.max(...own.map(({ shift }) => shift)).toFixed(4),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
await browser.close();
site.close();

/** One visit by somebody who has nothing of the site yet. */
async function visit(from: Browser, url: string): Promise<Visit> {
  const context = await from.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  let [requests, bytes] = [0, 0];
  client.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { paint, shift } = await page.evaluate<Pick<Visit, 'paint' | 'shift'>>(
    `new Promise((done) => {
      let [paint, shift] = [0, 0];
      const watch = (type, each) =>
        new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => { paint = startTime; });
      watch('layout-shift', ({ value }) => { shift += value; });
      setTimeout(() => done({ paint, shift }), 300);
    })`,
  );
  await context.close();
  return { requests, bytes, paint, shift };
}
