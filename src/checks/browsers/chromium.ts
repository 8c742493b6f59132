import { existsSync } from 'node:fs';
import type { Browser, Page as PlaywrightPage } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Engine, Page, Settings } from './engine.ts';
import { defaultWidth, patience, viewportHeight } from './engine.ts';
import { FreePages, leave } from './free-pages.ts';
import { unpackChromium } from './npm-chromium.ts';

const systemChromium = '/usr/bin/chromium';

/** A container's root has no sandbox; the rest keeps the browser from looking for its maker. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
] as const;

/** Start Chromium: the one CHROME_PATH names, the system's, or npm's (Linux only). */
export async function startChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    timeout: patience,
    ...(env && { env: definedIn(env) }),
    args: [...chromiumArguments],
  });
}

/** Chromium as one of the engines. */
export async function launchChromium(): Promise<Engine> {
  const browser = await startChromium();
  const free = new FreePages<PlaywrightPage>();
  return {
    name: 'Chromium',
    version: browser.version(),
    async open(url, { width = defaultWidth, ...settings } = {}) {
      const setting = JSON.stringify(settings);
      const page = free.take(setting) ?? (await newPage(browser, settings));
      await page.setViewportSize({ width, height: viewportHeight });
      const opened = pageOf(page, async () => {
        if (await leave(page)) free.give(setting, page);
        else await page.context().close();
      });
      await page.goto(url);
      return opened;
    },
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser, settings: Settings): Promise<PlaywrightPage> {
  const context = await browser.newContext({
    javaScriptEnabled: settings.script ?? true,
    colorScheme: settings.dark ? 'dark' : 'light',
    reducedMotion: settings.still ? 'reduce' : 'no-preference',
    forcedColors: settings.forcedColours ? 'active' : 'none',
    hasTouch: true,
  });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Whether a Chromium can be had at all, or why not. */
export function missingChromium(): string | undefined {
  if (process.env['CHROME_PATH'] || existsSync(systemChromium)) return undefined;
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return 'npm has no Chromium for this system; name one in CHROME_PATH';
}

/** Whether another Chromium than npm's is in use: it draws with other letters. */
export function missingNpmChromium(): boolean {
  return (
    Boolean(missingChromium() ?? process.env['CHROME_PATH']) || existsSync(systemChromium)
  );
}

/** Where Chromium is; npm's is unpacked if need be. */
export async function findChromium(): Promise<{
  executablePath: string;
  env?: NodeJS.ProcessEnv;
}> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named };
  if (existsSync(systemChromium)) return { executablePath: systemChromium };
  return unpackChromium();
}

/** @param release - what becomes of the page when it is closed */
function pageOf(page: PlaywrightPage, release: () => Promise<void>): Page {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    requests: () => Promise.resolve(requests),
    errors: () => Promise.resolve(errors),
    evaluate: (expression) => page.evaluate(expression),
    goto: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.click(selector),
    touch: (selector) => page.tap(selector),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    turn: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf({ format: 'A4', printBackground: true }),
    picture: () => page.screenshot(),
    close: () => {
      for (const event of ['request', 'console', 'pageerror'])
        page.removeAllListeners(event);
      return release();
    },
  };
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
