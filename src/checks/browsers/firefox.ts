import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import puppeteer, { ProtocolError } from 'puppeteer-core';
import { withParent } from './child.ts';
import type { Engine, Page } from './engine.ts';
import { defaultWidth, middleOf, viewportHeight } from './engine.ts';
import type { Variant } from './variants.ts';
import { Variants } from './variants.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function firefoxPath(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? places.find((path) => existsSync(path));
}

/** Whether the system has Firefox, or why it is not tested. */
export function missingFirefox(): string | undefined {
  return firefoxPath() ? undefined : 'not installed; name one in FIREFOX_PATH';
}

/**
 * Start Firefox, driven over WebDriver BiDi. Script and colour scheme are preferences of the
 * whole browser.
 */
export async function launchFirefox(): Promise<Engine> {
  const variants = new Variants(start);
  const usual = await variants.of({});
  return {
    name: 'Firefox',
    version: await usual.version(),
    async open(url, settings = {}) {
      const browser = await variants.of(settings);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await setViewport(page, settings.width ?? defaultWidth);
      const opened = pageOf(page, () => context.close());
      await page.goto(url);
      return opened;
    },
    close: async () => {
      for (const browser of await variants.started())
        if (browser.status === 'fulfilled') await browser.value.close();
    },
  };
}

function start({ script, dark }: Variant) {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Expected Firefox to be installed');
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: withParent,
    env: { ...process.env, COMMAND: executablePath, SCRATCH: profile },
    userDataDir: profile,
    defaultViewport: null,
    timeout: 30_000,
    protocolTimeout: 20_000,
    extraPrefsFirefox: {
      'javascript.enabled': script,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
}

/** Puppeteer sets the orientation of the screen too, which Firefox 140 does not know. */
async function setViewport(page: PuppeteerPage, width: number): Promise<void> {
  await page.setViewport({ width, height: viewportHeight }).catch((error: unknown) => {
    const isUnknown =
      error instanceof ProtocolError && error.message.includes('ScreenOrientation');
    if (!isUnknown) throw error;
  });
}

function pageOf(page: PuppeteerPage, close: () => Promise<void>): Page {
  page.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  // Puppeteer's own way to an element waits for its script, which may be off. It types a string's
  // value as unknown; the caller names it.
  const evaluate = async <Value>(expression: string) =>
    (await page.evaluate(expression)) as Value;
  const find = (selector: string) => evaluate<[number, number]>(middleOf(selector));
  return {
    requests: () => Promise.resolve(requests),
    errors: () => Promise.resolve(errors),
    evaluate,
    goto: async (url) => {
      await page.goto(url);
    },
    click: async (selector) => page.mouse.click(...(await find(selector))),
    touch: async (selector) => page.touchscreen.tap(...(await find(selector))),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    close,
  };
}
