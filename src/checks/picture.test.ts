import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { missingChromium, startChromium } from './browsers/chromium.ts';
import { first } from './paragraph-words.ts';
import { openPictured, panelHash } from './picture-page.ts';
import { changedParts, partsInView, pictureFile, readTaken } from './picture-parts.ts';

const { folder } = inject('site');
const html = readFileSync(join(folder, first, 'index.html'), 'utf8');
const taken = readTaken();
const now = partsInView(html, taken.inView);
const stale = 'The README’s picture is stale: npm run picture, and look at it';

/** The parts in view that differ if some words of the page are others. */
function changedBy(words: string, others: string): string[] {
  expect(html).toContain(words);
  const changed = html.replaceAll(words, others);
  return changedParts(now, partsInView(changed, taken.inView));
}

test('the README’s picture shows the record as the site has it', () => {
  expect(changedParts(taken.parts, now), stale).toEqual([]);
});

test.skipIf(missingChromium())('so does the citation panel in it', async () => {
  const browser = await startChromium();
  const page = await openPictured(browser, folder);
  expect(await panelHash(page), stale).toBe(taken.panel);
  await browser.close();
});

test('the picture is as large as a laptop’s window, and small to load', () => {
  const png = readFileSync(pictureFile);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 900]);
  expect(png.length).toBeLessThan(250_000);
});

test.each([
  ['Welcome dear comrades', 'Welcome dear guests', ['p3']],
  ['The archive’s sentence, not', 'A sentence, not', ['a2']],
  ['alt="(note 8)"', 'alt="(note 9)"', ['p6']],
  ['>Search</a>', '>Find</a>', ['the header row']],
  ['Comrade Pak Geum-cheol:', 'Comrade Pak:', ['the speakers']],
  ['</style>', 'p { color: red }</style>', ['the style sheet']],
])('with “%s” as “%s” it would be stale', (words, others, names) => {
  expect(changedBy(words, others)).toEqual(names);
});

test('a paragraph put in among those in view, or one taken away, would make it stale', () => {
  const paragraph =
    /<li class="passage text"[^>]*>\s*<a class="number" href="p4\/".*?<\/li>/su;
  const [whole = ''] = paragraph.exec(html) ?? [];
  const more = whole.replaceAll('"p4', '"p4a');
  expect(changedBy(whole, whole + more)).toContain('p4a');
  expect(changedBy(whole, '')).toContain('p4');
});

test('other words below the window would not', () => {
  expect(changedBy('From your party, our party has and', 'Our party')).toEqual([]);
});
