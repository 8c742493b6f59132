import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { missingChromium, startChromium } from './browsers/chromium.ts';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { pageTree } from './built.ts';
import { clipboard, copied } from './clipboards.ts';
import { inEngines } from './in-engines.ts';
import { isShown } from './look.ts';
import { first } from './paragraph-words.ts';
import { citationsIn } from './written-citations.ts';

const site = inject('site');
const passage = (id: string) => `${site.url}${first}/${id}/`;

/** The file that the build wrote beside the page. */
function citation(id: string, style: string): string | undefined {
  const citations = citationsIn(site.folder, first, id);
  return citations.find((one) => one.style === style)?.text;
}

/** What the page shows; it does not break before a number. */
async function shown(page: Page): Promise<string> {
  const text = await page.evaluate<string>(
    'document.querySelector(".citation p").textContent',
  );
  return text.replaceAll('\u00A0', ' ');
}

const choice = 'edition-citations select';

function choose(page: Page, style: string): Promise<unknown> {
  return page.evaluate(`void (() => {
    const field = document.querySelector('${choice}');
    field.value = '${style}';
    field.dispatchEvent(new Event('change'));
  })()`);
}

describe('the page of a paragraph', () => {
  const tree = pageTree(site.folder, `${first}/p13/index.html`);

  test('has the words, what stands around them, notes and one citation, in this order', () => {
    const parts = selectAll(
      '.sheet > :is(h1, [rel], .record, section, h2, edition-citations), .neighbour a',
      tree,
    ).map(({ tagName, properties }) => properties['rel']?.toString() ?? tagName);
    expect(parts).toEqual([
      ...['h1', 'prev', 'div', 'next', 'section', 'h2', 'edition-citations'],
    ]);
    expect(selectAll('.citation p', tree)).toHaveLength(1);
  });

  test('folds the other styles and all that is mentioned', () => {
    const folds = selectAll('.sheet > details, edition-citations > details', tree);
    expect(folds.map((fold) => textOf(select('summary', fold) ?? fold))).toEqual([
      'Other styles',
      expect.stringMatching(/^References to register entries: \d+$/u),
    ]);
    for (const fold of folds) expect(fold.properties['open']).toBeUndefined();
  });
});

inEngines((engine) => {
  test('the style that is chosen is shown, kept for other paragraphs, and copied', async () => {
    const page = await engine().open(passage('p13'));
    await waitFor(page, `document.querySelector('${choice}')`, 'the list of styles');
    expect(await shown(page)).toBe(citation('p13', 'plain'));
    await choose(page, 'apa');
    expect(await shown(page)).toBe(citation('p13', 'apa'));
    await page.goto(passage('p14'));
    await waitFor(page, `document.querySelector('${choice}')`, 'the list of styles');
    expect(await shown(page)).toBe(citation('p14', 'apa'));
    await page.evaluate(clipboard.recording);
    await page.click('edition-citations button');
    await waitFor(page, `${copied}.length === 1`, 'the copy');
    const [text = ''] = await page.evaluate<string[]>(copied);
    expect(text.replaceAll('\u00A0', ' ')).toBe(citation('p14', 'apa'));
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('without a script the plain citation is shown, and the list can be unfolded', async () => {
    const page = await engine().open(passage('p13'), { script: false });
    const isListed = 'document.querySelector("edition-citations dl").checkVisibility()';
    expect(await page.evaluate<boolean>(isShown('.citation p'))).toBe(true);
    expect(await page.evaluate<boolean>(isListed)).toBe(false);
    await page.click('edition-citations summary');
    expect(await page.evaluate<boolean>(isListed)).toBe(true);
    await page.close();
  });
});

test.skipIf(missingChromium())(
  'a paragraph with its notes is one sheet of paper',
  async () => {
    const browser = await startChromium();
    const page = await browser.newPage();
    // Those with the most notes, the longest, and a note printed with the record.
    for (const id of ['p1', 'p13', 'p37', 'n1']) {
      await page.goto(passage(id));
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/gu), `${id} on ${format}`).toHaveLength(1);
      }
    }
    await browser.close();
  },
);
