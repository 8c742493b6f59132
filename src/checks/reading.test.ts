import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';

const site = inject('site');
const record = `${site.url}1961-02-10-hoxha-pak/`;

inEngines((engine) => {
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
