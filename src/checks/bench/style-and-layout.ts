import type { Browser } from 'playwright-core';
import { startChromium } from '../browsers/chromium.ts';
import { first } from '../paragraph-words.ts';
import { floor, medianOf, serveWithFloor } from './bare.ts';

/**
 * How long Chromium takes to find the styles and the places of all that is on a page as it opens:
 * of the site in `dist`, on a telephone's screen, against the record's words as a page without
 * styles. The time is the thread's own, which other work on the machine changes little; the pages
 * are opened in turn. SLOWER is by how much the processor is slowed, 4 unless told.
 *
 *     npm run build && npm run bench:style-and-layout
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const document = `${first}/`;
const pages = [floor, document, `${document}p12/`, ''];
const rounds = 11;
const slower = Number(process.env['SLOWER'] ?? 4);

interface Opening {
  /** In milliseconds, and how often it was done. */
  readonly style: Work;
  readonly layout: Work;
  readonly nodes: number;
}

interface Work {
  readonly time: number;
  readonly times: number;
}

/** What of a trace's events is used; `tdur` is in microseconds of the thread. */
interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
}

const site = await serveWithFloor(folder);
const browser = await startChromium();
const openings = new Map<string, Opening[]>(pages.map((page) => [page, []]));
// The first page of a browser pays for what all have in common.
await open(browser, site.url + floor);
for (let round = 0; round < rounds; round += 1) {
  for (const [page, own] of openings) own.push(await open(browser, site.url + page));
}
const bare = medianOf(openings.get(floor) ?? [], timeOf);
process.stdout.write(
  '| page | ms | × bare | style: ms, times | layout: ms, times | nodes |\n',
);
for (const [page, own] of openings) {
  const told = (work: (one: Opening) => Work) =>
    `${medianOf(own, (one) => work(one).time).toFixed(0)}, ${medianOf(own, (one) => work(one).times)}`;
  const time = medianOf(own, timeOf);
  const cells = [
    `/${page}`,
    time.toFixed(0),
    (time / bare).toFixed(2),
    told(({ style }) => style),
    told(({ layout }) => layout),
    medianOf(own, ({ nodes }) => nodes),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
await browser.close();
site.close();

function timeOf({ style, layout }: Opening): number {
  return style.time + layout.time;
}

/** Open a page in a new profile and wait until its faces and scripts have done their work. */
async function open(from: Browser, url: string): Promise<Opening> {
  const context = await from.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const events = await traced(from, async () => {
    await page.goto(url);
    await page.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 350)))',
    );
  });
  const { metrics } = await client.send('Performance.getMetrics');
  await context.close();
  return {
    style: workIn(events, 'UpdateLayoutTree'),
    layout: workIn(events, 'Layout'),
    nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? 0,
  };
}

/** What Chromium writes down of its work while something is done. */
async function traced(
  from: Browser,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const client = await from.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    // Every event has a name; the protocol describes no more of it.
    events.push(...(value as unknown as TraceEvent[]));
  });
  await client.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  await act();
  const complete = new Promise((resolve) => {
    client.once('Tracing.tracingComplete', resolve);
  });
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return events;
}

function workIn(events: readonly TraceEvent[], kind: string): Work {
  const own = events.filter(({ name, tdur }) => name === kind && tdur !== undefined);
  return {
    time: own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    times: own.length,
  };
}
