import { expect, inject, test } from 'vitest';
import type { Engine, Page, Settings } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pageKindsIn, pageTypesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { foreignRequests, overflow } from './look.ts';
import { first } from './paragraph-words.ts';
import { axeViolations } from './run-axe.ts';
import { ibmFailures } from './run-ibm.ts';

const site = inject('site');
const results = 'search/?q=Kim+Il+Sung';

async function opened(engine: Engine, address: string, settings: Settings) {
  const page = await engine.open(site.url + address, settings);
  if (address === results)
    await waitFor(page, 'document.querySelector("main li")', 'results');
  return page;
}

/** The page that is not found is served with the status that says so. */
async function errorsOf(page: Page): Promise<string[]> {
  return (await page.errors()).filter((text) => !text.includes('404'));
}

// Each engine lays out, asks and blocks for itself.
inEngines((engine) => {
  test.for([...pageKindsIn(site.folder), results])(
    '“%s” fits a screen of 320 px, asks no other host and keeps its policy',
    async (address) => {
      const page = await opened(engine(), address, { width: 320 });
      expect(await overflow(page)).toBe(0);
      expect(await foreignRequests(page, site.url)).toEqual([]);
      expect(await errorsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

/**
 * Widths and colours in which a page is judged, and who judges it. Contrast in both themes is seen by
 * axe, and by pa11y in its own test; no tool has every width in every theme. The IBM engine has rules of
 * its own about the tree, which is the same in all.
 */
const looks = [
  [{ width: 320, dark: true }, [axeViolations, ibmFailures]],
  [{ width: 1440, dark: false }, [axeViolations]],
] as const;

/** Pages with colours that mean something: speakers, figures, what was found. */
const coloured = ['', `${first}/`, `${first}/figures/`, results];

// Rules, the tree of a page and its colours are the same in every engine: one is asked.
inEngines(
  (engine) => {
    test.for([...pageTypesIn(site.folder), results])(
      'neither axe nor the IBM engine finds anything on “%s”, narrow and dark or wide and light',
      async (address) => {
        for (const [settings, judges] of looks) {
          const page = await opened(engine(), address, settings);
          for (const judge of judges)
            expect(await judge(page), JSON.stringify(settings)).toEqual([]);
          await page.close();
        }
      },
    );

    test.for(coloured)(
      'axe finds nothing on “%s” in the few colours of a system',
      async (address) => {
        const page = await opened(engine(), address, {
          width: 1440,
          forcedColours: true,
        });
        expect(await axeViolations(page)).toEqual([]);
        await page.close();
      },
    );
  },
  ['Chromium'],
);
