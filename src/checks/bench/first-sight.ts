import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startChromium } from '../browsers/chromium.ts';
import { first, sourceParagraphs } from '../paragraph-words.ts';

/**
 * What a first visit to a page costs and how soon its words stand there: of the site in `dist`,
 * served in Brotli, in Chromium, behind 150 ms and 1.6 Mbit/s, on a processor slowed four times.
 * The floor is the record's words as a page without styles; all pages are opened in turn.
 *
 *     npm run build && npm run bench:first-sight
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const document = `${first}/`;
const floor = 'bare.html';
const pages = [floor, document, `${document}p12/`, '', 'people/kim-il-sung/', 'search/'];
const rounds = 7;

interface Visit {
  readonly requests: number;
  readonly bytes: number;
  /** Largest contentful paint, in milliseconds since the address was asked for. */
  readonly paint: number;
  readonly shift: number;
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const file = join(
    folder,
    path === '' || path.endsWith('/') ? `${path}index.html` : path,
  );
  try {
    const body = path === floor ? bareRecord() : readFileSync(file);
    const isFont = path.endsWith('.woff2');
    response.setHeader('content-type', typeOf(file));
    if (!isFont) response.setHeader('content-encoding', 'br');
    response.end(isFont ? body : brotliCompressSync(body));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
if (typeof address !== 'object' || !address) throw new Error('Expected a port');
const browser = await startChromium();
const visits = new Map<string, Visit[]>(pages.map((page) => [page, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [page, own] of visits)
    own.push(await visit(browser, `http://127.0.0.1:${address.port}/${page}`));
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
server.close();

/** The record's paragraphs, which have no sign that HTML reserves, as the least page there is. */
function bareRecord(): string {
  const paragraphs = sourceParagraphs().map((text) => `<p>${text}`);
  return `<!doctype html><meta charset="utf-8"><title>Record</title>${paragraphs.join('')}`;
}

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

function typeOf(file: string): string {
  if (file.endsWith('.html')) return 'text/html; charset=utf-8';
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.css')) return 'text/css';
  if (file.endsWith('.svg')) return 'image/svg+xml';
  return 'application/octet-stream';
}

function medianOf(visits: readonly Visit[], figure: (visit: Visit) => number): number {
  const sorted = visits.map(figure).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
