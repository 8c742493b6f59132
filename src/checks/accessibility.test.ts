import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pageKindsIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { foreignRequests, overflow } from './look.ts';
import { axeViolations } from './run-axe.ts';
import { ibmFailures } from './run-ibm.ts';

const site = inject('site');
const results = 'search/?q=Kim+Il+Sung';
const pages = [...pageKindsIn(site.folder), results];

async function settled(page: Page, address: string): Promise<Page> {
  if (address === results)
    await waitFor(page, 'document.querySelector("main li")', 'results');
  return page;
}

/** The page that is not found is served with the status that says so. */
async function errorsOf(page: Page): Promise<string[]> {
  return (await page.errors()).filter((text) => !text.includes('404'));
}

inEngines((engine) => {
  test.for(pages)(
    '“%s” fits a screen of 320 px, asks no other host, keeps its policy, and axe finds nothing',
    async (address) => {
      const page = await settled(
        await engine().open(site.url + address, { width: 320 }),
        address,
      );
      expect(await overflow(page)).toBe(0);
      expect(await foreignRequests(page, site.url)).toEqual([]);
      expect(await errorsOf(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    },
  );
});

// Rules and colours are the same in every engine: one looks at the other width and theme.
inEngines(
  (engine) => {
    test.for(pages)(
      'neither axe nor the IBM engine finds anything on “%s”, narrow or wide, in any colours',
      async (address) => {
        for (const settings of [
          { width: 320, dark: true },
          { width: 1440, dark: false },
          { width: 1440, dark: true },
          { width: 1440, dark: false, forcedColours: true },
        ]) {
          const page = await settled(
            await engine().open(site.url + address, settings),
            address,
          );
          expect(await axeViolations(page), JSON.stringify(settings)).toEqual([]);
          if (settings.width === 320 || !settings.dark)
            expect(await ibmFailures(page), JSON.stringify(settings)).toEqual([]);
          await page.close();
        }
      },
    );
  },
  ['Chromium'],
);
