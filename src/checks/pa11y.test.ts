import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArguments, findChromium, missingChromium } from './browsers/chromium.ts';
import { pageTypesIn } from './built.ts';
import { pa11yErrors } from './run-pa11y.ts';

const site = inject('site');
const pages = [...pageTypesIn(site.folder), 'search/?q=Kim+Il+Sung'];
const missing = missingChromium();

describe.skipIf(missing)(missing ? `Chromium, not run: ${missing}` : 'Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    const { executablePath, env } = await findChromium();
    browser = await launch({
      executablePath,
      args: [...chromiumArguments],
      ...(env && { env }),
    });
  });
  afterAll(() => browser.close());

  test.for(pages)(
    'pa11y finds nothing on “%s”, narrow and dark or wide and light',
    async (page) => {
      for (const settings of [
        { width: 320, dark: true },
        { width: 1440, dark: false },
      ])
        expect(
          await pa11yErrors(browser, site.url + page, settings),
          JSON.stringify(settings),
        ).toEqual([]);
    },
  );

  test('it does look: a picture without words and a pale ink are found', async () => {
    const page =
      '<!doctype html><html lang="en"><title>A page</title><body style="background: #fff"><h1>A page</h1><p style="color: #888">Pale</p><img src="">';
    const found = await pa11yErrors(
      browser,
      `data:text/html,${encodeURIComponent(page)}`,
      { width: 1440, dark: false },
    );
    expect(found.join('\n')).toMatch(/1_4_6[\s\S]*H37|H37[\s\S]*1_4_6/u);
  });
});
