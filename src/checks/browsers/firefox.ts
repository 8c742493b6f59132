import { existsSync } from 'node:fs';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Engine, Page, Settings } from './engine.ts';

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
 * whole browser, so each page has a browser of its own.
 */
export async function launchFirefox(): Promise<Engine> {
  const first = await start({});
  const version = await first.version();
  await first.close();
  return {
    name: 'Firefox',
    version,
    async open(url, settings = {}) {
      const browser = await start(settings);
      const page = await browser.newPage();
      await page.setViewport({ width: settings.width ?? 1280, height: 900 });
      const opened = pageOf(page, () => browser.close());
      await page.goto(url);
      return opened;
    },
    close: async () => {},
  };
}

function start(settings: Settings) {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Expected Firefox to be installed');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'javascript.enabled': settings.script ?? true,
      'layout.css.prefers-color-scheme.content-override': settings.dark ? 0 : 1,
    },
  });
}

function pageOf(page: PuppeteerPage, close: () => Promise<void>): Page {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    requests,
    errors,
    // Puppeteer types a string's value as unknown; the caller names it.
    evaluate: async <Value>(expression: string) =>
      (await page.evaluate(expression)) as Value,
    goto: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key),
    close,
  };
}
