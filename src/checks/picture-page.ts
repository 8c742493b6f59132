import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openInFace } from './look.ts';
import { openPanel, panel } from './panels.ts';
import { first } from './paragraph-words.ts';
import type { InView } from './picture-parts.ts';
import { counted, shortHash } from './picture-parts.ts';

/** Where `npm start` serves the site; the panel prints it. Nothing needs to listen there. */
const address = 'http://127.0.0.1:4321/';
/** Notes stand above the panel of this paragraph, and both speakers are in view. */
const cited = 'p3';

/** Open the record of a built site as its picture shows it: a wide window, a panel open. */
export async function openPictured(browser: Browser, folder: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname.replace(/\/$/u, '/index.html')) });
  });
  const page = await context.newPage();
  const goto = async (url: string) => {
    await page.goto(url);
  };
  await openInFace(
    { goto, evaluate: (expression) => page.evaluate(expression) },
    `${address}${first}/`,
  );
  await page.click(`.number[href="${cited}/"]`);
  await page.waitForSelector(openPanel);
  return page;
}

export async function panelHash(page: Page): Promise<string> {
  return shortHash(await page.evaluate<string>(`${panel}.textContent`));
}

export function inViewOf(page: Page): Promise<InView> {
  return page.evaluate<InView>(`Object.fromEntries(
    Object.entries(${JSON.stringify(counted)}).map(([kind, selector]) => [
      kind,
      [...document.querySelectorAll(selector)]
        .filter((one) => one.getBoundingClientRect().top < innerHeight).length,
    ]),
  )`);
}
