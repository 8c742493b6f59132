import { expect, inject, test } from 'vitest';
import type { Engine } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pagesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const results = 'search/?q=Kim+Il+Sung';
const pages = [...pagesIn(site.folder), results];

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
  test.for(pages)(
    'axe finds nothing on “%s”, light and dark, narrow and wide',
    async (address) => {
      for (const width of [320, 1440]) {
        for (const dark of [false, true]) {
          // WebKitGTK's driver has no setting for the colour scheme.
          if (dark && engine().name === 'WebKitGTK') continue;
          expect(await violations(engine(), address, { width, dark })).toEqual([]);
        }
      }
    },
  );
});
