import { expect, inject, test } from 'vitest';
import type { Engine } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pageKindsIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const results = 'search/?q=Kim+Il+Sung';
const pages = [...pageKindsIn(site.folder), results];

async function violations(
  engine: Engine,
  address: string,
  settings: { width: number; dark: boolean },
): Promise<string[]> {
  const page = await engine.open(site.url + address, settings);
  if (address === results) {
    await waitFor(page, 'document.querySelector(".results li")', 'results');
  }
  const found = await axeViolations(page);
  await page.close();
  return found;
}

inEngines((engine) => {
  test.for(pages)('axe finds nothing on “%s”', async (address) => {
    // The rules are the same in every engine: one looks at all widths and themes, the others once.
    const all = engine().name === 'Chromium';
    for (const width of all ? [320, 1440] : [768]) {
      for (const dark of all ? [false, true] : [false]) {
        expect(await violations(engine(), address, { width, dark })).toEqual([]);
      }
    }
  });
});
