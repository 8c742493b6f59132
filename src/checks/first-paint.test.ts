import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { missingChromium, startChromium } from './browsers/chromium.ts';
import type { Page } from './browsers/engine.ts';
import { pagesIn, pageTree, pageTypesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { brightnessOfFrames } from './painted-frames.ts';
import { first } from './paragraph-words.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';

const site = inject('site');
const kinds = pageTypesIn(site.folder);
/** A page of each layout. */
const layouts = ['', `${first}/`, `${first}/p7/`, 'about/', 'people/', 'search/'];
const ground = 'getComputedStyle(document.body).backgroundColor';
const dark = 'rgb(22, 24, 27)';

/** What a reader may have chosen before. */
const chosen = {
  'page-page': 'dark',
  'page-text': 'larger',
  'page-lines': 'short',
  'show-insertions': 'off',
  'show-notes': 'off',
};

/** An expression: keep the choices, beside what else the site or its host may keep. */
const keep = `void (() => {
  const kept = ${JSON.stringify({ ...chosen, 'single-keys': 'off', 'page-x-y': 'z' })};
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
})()`;

/** Whether something of the page is not drawn. */
function isHidden(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].length > 0 &&
      [...document.querySelectorAll(${JSON.stringify(selector)})].every((one) => one.getClientRects().length === 0)`,
  );
}

test('a short script comes before every style and every word, and waits for nothing', () => {
  const scripts = pagesIn(site.folder).map((page) => {
    const head = select(
      'head',
      pageTree(site.folder, page.replace(/(^|\/)$/u, '$1index.html')),
    );
    const script = head && select('script:not([src], [type])', head);
    const before = script && head.children.slice(0, head.children.indexOf(script));
    const isFirst = before?.every(
      (node) => node.type !== 'element' || node.tagName === 'meta',
    );
    return { page, isFirst, words: script && textOf(script) };
  });
  expect(scripts.filter(({ isFirst }) => !isFirst)).toEqual([]);
  // What follows the choices is for copies read from a disk; the record has it in its file.
  const words = [...new Set(scripts.map((script) => script.words ?? ''))];
  const [choices = ''] = words.toSorted((one, other) => one.length - other.length);
  expect(words.filter((all) => !all.startsWith(choices))).toEqual([]);
  expect(words.filter((all) => all.length >= 320)).toEqual([]);
});

inEngines((engine) => {
  let host: Served | undefined;
  beforeAll(async () => {
    // No script but that in the head arrives: what holds, holds before the page has a body.
    host = await serve(site.folder, '/', new Map(), { missing: /\/client\// });
  });
  afterAll(() => host?.close());

  test('what was chosen holds on every page, though no script file arrives', async () => {
    const root = host?.url ?? '';
    const page = await engine().open(root);
    expect(await page.evaluate<string>(ground)).not.toBe(dark);
    await page.evaluate(keep);
    // Each engine keeps choices for itself, and one is enough to see every template apply them.
    for (const kind of engine().name === 'Chromium' ? kinds : layouts) {
      await page.goto(root + kind);
      expect(
        await page.evaluate<unknown>(
          `(() => {
            const { fontSize } = getComputedStyle(document.body);
            return { ...document.documentElement.dataset, ground: ${ground}, fontSize };
          })()`,
        ),
        kind,
      ).toEqual({
        page: 'dark',
        text: 'larger',
        lines: 'short',
        insertions: 'off',
        notes: 'off',
        ground: dark,
        fontSize: '25.6px',
      });
    }
    await page.goto(`${root}${first}/`);
    expect(await isHidden(page, '.record .insertion')).toBe(true);
    expect(await isHidden(page, '.record [id^="a"][id$="-ref"]')).toBe(true);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('insertions that are hidden are told of on every page that has some', async () => {
    const root = host?.url ?? '';
    const page = await engine().open(`${root}${first}/p7/`);
    const said =
      'getComputedStyle(document.querySelector(".record"), "::before").content';
    expect(await isHidden(page, '.record .insertion')).toBe(false);
    expect(await page.evaluate<string>(said)).not.toContain('hidden');
    await page.evaluate(keep);
    await page.goto(`${root}${first}/p7/`);
    expect(await isHidden(page, '.record .insertion')).toBe(true);
    expect(await page.evaluate<string>(said)).toContain('Insertions are hidden');
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('a choice holds at once, and on the page that is opened next', async () => {
    const record = `${site.url}${first}/`;
    const page = await engine().open(record);
    const choose = (id: string) =>
      page.evaluate(`document.querySelector('#${id}').click()`);
    await choose('dark');
    await choose('show-insertions');
    expect(await page.evaluate<string>(ground)).toBe(dark);
    await page.goto(`${site.url}about/`);
    expect(await page.evaluate<string>(ground)).toBe(dark);
    await page.goto(record);
    expect(
      await page.evaluate<boolean[]>(
        `['dark', 'show-insertions'].map((id) => document.getElementById(id).checked)`,
      ),
    ).toEqual([true, false]);
    await choose('light');
    await choose('show-insertions');
    expect(await page.evaluate<string>(ground)).not.toBe(dark);
    expect(await isHidden(page, '.record .insertion')).toBe(false);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });
});

const missing = missingChromium();
describe.skipIf(missing)(missing ? `frames, not seen: ${missing}` : 'frames', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  /** From one page of a reader who has chosen to another, in a window as the system has it: light. */
  async function frames(theme: string, to: string): Promise<number[]> {
    const context = await browser?.newContext({
      colorScheme: theme === 'dark' ? 'light' : 'dark',
      viewport: { width: 412, height: 823 },
    });
    const page = await context?.newPage();
    if (!page) throw new Error('Expected Chromium to be running');
    await page.goto(`${site.url}about/`);
    await page.evaluate(`localStorage.setItem('page-page', '${theme}')`);
    await page.goto(`${site.url}about/`);
    const found = await brightnessOfFrames(page, site.url + to);
    await context?.close();
    return found;
  }

  test.for([`${first}/`, '', 'search/'])(
    'no frame of “%s” has the light ground behind a slow line for one who chose the dark',
    async (to) => {
      const found = await frames('dark', to);
      // A busy machine may draw a whole load as one frame, which says as much in a second load.
      if (found.length < 2) found.push(...(await frames('dark', to)));
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter((bright) => bright > 0.3)).toEqual([]);
    },
  );

  test('a light ground would be seen', async () => {
    const found = await frames('light', `${first}/`);
    expect(found.filter((bright) => bright > 0.3)).not.toEqual([]);
  });

  test('where storage is forbidden a page is as the system has it, without an error', async () => {
    const page = await browser?.newPage();
    const errors: string[] = [];
    page?.on('pageerror', ({ message }) => errors.push(message));
    await page?.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })`,
    );
    await page?.goto(`${site.url}${first}/`);
    await page?.evaluate(`document.querySelector('#dark').click()`);
    expect(await page?.evaluate(ground)).toBe(dark);
    expect(errors).toEqual([]);
    await page?.close();
  });
});
