import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import puppeteer, { ProtocolError } from 'puppeteer-core';
import { withParent } from './child.ts';
import type { Engine, Page } from './engine.ts';
import { defaultWidth, middleOf, patience, viewportHeight } from './engine.ts';
import { FreePages, leave } from './free-pages.ts';
import type { Variant } from './variants.ts';
import { keyOf, Variants } from './variants.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Milliseconds: after a way back it waits for ever for the next page to come. */
const worthWaiting = 5000;

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
  const free = new FreePages<PuppeteerPage>();
  return {
    name: 'Firefox',
    version: await usual.version(),
    async open(url, settings = {}) {
      const browser = await variants.of(settings);
      const setting = keyOf(settings);
      const page =
        free.take(setting) ?? (await (await browser.createBrowserContext()).newPage());
      await setViewport(page, settings.width ?? defaultWidth);
      const opened = pageOf(page, async (evaluate) => {
        const emptied = { evaluate, goto: (address: string) => page.goto(address) };
        if (await leave(emptied, worthWaiting)) free.give(setting, page);
        else await page.browserContext().close();
      });
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
    timeout: patience,
    protocolTimeout: patience,
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

/** @param release - what becomes of the page when it is closed */
function pageOf(
  page: PuppeteerPage,
  release: (evaluate: Page['evaluate']) => Promise<void>,
): Page {
  page.setDefaultTimeout(patience);
  const requests: string[] = [];
  const errors: string[] = [];
  const listeners = {
    request: (request: { url: () => string }) => requests.push(request.url()),
    console: (message: { type: () => string; text: () => string }) => {
      if (message.type() === 'error') errors.push(message.text());
    },
    pageerror: (error: unknown) => errors.push(String(error)),
  };
  page.on('request', listeners.request);
  page.on('console', listeners.console);
  page.on('pageerror', listeners.pageerror);
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
    close: () => {
      page.off('request', listeners.request);
      page.off('console', listeners.console);
      page.off('pageerror', listeners.pageerror);
      return release(evaluate);
    },
  };
}
