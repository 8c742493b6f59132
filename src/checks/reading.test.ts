import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { pageKindsIn } from './built.ts';
import { inEngines } from './in-engines.ts';

const site = inject('site');
const pages = pageKindsIn(site.folder);
const record = `${site.url}1961-02-10-hoxha-pak/`;

inEngines((engine) => {
  test.for(pages)('“%s” is no wider than a screen of 320 px', async (address) => {
    const page = await engine().open(site.url + address, { width: 320 });
    const [content, screen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, window.innerWidth]',
    );
    expect(content).toBeLessThanOrEqual(screen);
    await page.close();
  });

  test.for(pages)(
    '“%s” asks no other host and breaks no rule of its policy',
    async (address) => {
      const page = await engine().open(site.url + address);
      const { origin } = new URL(site.url);
      expect(
        (await page.requests()).filter(
          (url) => !url.startsWith(origin) && !url.startsWith('data:'),
        ),
      ).toEqual([]);
      // The page that is not found is served with the status that says so.
      const errors = (await page.errors()).filter((text) => !text.includes('404'));
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('the whole record is there with script off', async (context) => {
    // The other two adapters do not look into a page whose script is off.
    if (engine().name !== 'Chromium') context.skip();
    const page = await engine().open(record, { script: false });
    const text = await page.evaluate<string>('document.body.innerText');
    expect(text).toContain('Welcome dear comrades.');
    expect(text).toContain('can also be translated as “it has difficulties.”');
    await page.close();
  });

  test('a link to a paragraph opens at it', async () => {
    const page = await engine().open(`${record}#p30`);
    const top = await page.evaluate<number>(
      'document.querySelector("#p30:target").getBoundingClientRect().top',
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await page.close();
  });

  test('the number beside a paragraph is drawn, and its address is the page of the paragraph', async () => {
    const page = await engine().open(record);
    const number = 'document.querySelector("a.number[href=\'p12/\']")';
    const drawn = await page.evaluate<string>(
      `getComputedStyle(${number}, "::before").content`,
    );
    // Firefox tells the rule, the others what it draws.
    expect(drawn).toMatch(/counter/u);
    // A press opens the panel to cite it; the address is for those who have no script or open a tab.
    await page.goto(await page.evaluate<string>(`${number}.href`));
    expect(await page.evaluate<string>('document.querySelector("h1").textContent')).toBe(
      'Paragraph 12',
    );
    await page.close();
  });

  test('without script a press on the number leads to the page of the paragraph', async (context) => {
    // The other two adapters do not look into a page whose script is off.
    if (engine().name !== 'Chromium') context.skip();
    const page = await engine().open(record, { script: false });
    await page.click("a.number[href='p12/']");
    await waitFor(page, 'location.pathname.endsWith("/p12/")', 'the page of ¶ 12');
    await page.close();
  });

  test('the note mark leads to the note, and the note back to its mark', async () => {
    // With script it opens at its mark.
    const page = await engine().open(record, { script: false });
    await page.click('#n1-ref');
    expect(await page.evaluate<string>('document.querySelector(":target").id')).toBe(
      'n1',
    );
    await page.click('#n1 ~ p a');
    expect(await page.evaluate<string>('document.querySelector(":target").id')).toBe(
      'n1-ref',
    );
    await page.close();
  });
});
