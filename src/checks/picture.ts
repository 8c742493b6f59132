import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from './browsers/chromium.ts';
import { first } from './paragraph-words.ts';
import { inViewOf, openPictured, panelHash } from './picture-page.ts';
import { partsInView, pictureFile, writeTaken } from './picture-parts.ts';

/**
 * Take the README's picture of the record from the site in `dist`, and write beside it what it was
 * taken from. Look at it before you keep it.
 *
 *     npm run picture
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const html = readFileSync(join(folder, first, 'index.html'), 'utf8');

const browser = await startChromium();
const page = await openPictured(browser, folder);
const inView = await inViewOf(page);
writeFileSync(pictureFile, await page.screenshot());
writeTaken({
  inView,
  parts: partsInView(html, inView),
  panel: await panelHash(page),
});
await browser.close();
