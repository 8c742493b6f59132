import { selectAll } from 'hast-util-select';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { editionOf } from '../content/read-edition.ts';
import type { Page } from './browsers/engine.ts';
import { emptyPath } from './browsers/free-pages.ts';
import { pageTree } from './built.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { answeredIn } from './tools.ts';

const site = inject('site');
const edition = editionOf(first);

/** Corrections, marks of notes, and what CETEIcean draws of an element beside its words. */
const added = 'tei-corr, tei-ref, tei-ptr, cetei-content';

const found = (selector: string, value: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.${value})`;

inEngines(
  (engine) => {
    let page: Page;
    beforeAll(async () => {
      page = await engine().open(new URL(emptyPath, site.url).href);
      const call = `showTei('/${first}/${first}.tei.xml')`;
      expect(await answeredIn(page, 'show-tei', call)).toBeGreaterThan(0);
    });
    afterAll(() => page.close());

    test('CETEIcean shows every turn, with its label', async () => {
      expect(await page.evaluate(found('tei-sp', 'id'))).toEqual(
        edition.turns.map(({ id }) => id),
      );
      expect(await page.evaluate(found('tei-speaker', 'textContent.trim()'))).toEqual(
        edition.turns.map(({ label }) => `${label}:`),
      );
    });

    test('what it shows has the ids of our page', async () => {
      const shown = await page.evaluate<string[]>(
        found('tei-text [id], tei-standoff [id]', 'id'),
      );
      // Ids of the file alone, and those with which CETEIcean links the printed notes.
      const anchors = shown.filter((id) => !/\.|-[mqs]\d+$|^src_note_/u.test(id));
      const onPage = new Set(
        selectAll('main [id]', pageTree(site.folder, `${first}/index.html`)).map(
          ({ properties }) => String(properties['id']),
        ),
      );
      expect(anchors.filter((id) => !onPage.has(id))).toEqual([]);
      const ours = [...onPage].filter((id) =>
        /^(?:[ptniae]\d|abstract$|dateline$|signature$)/u.test(id),
      );
      expect(ours.filter((id) => !anchors.includes(id))).toEqual([]);
      expect(anchors.length).toBeGreaterThan(150);
    });

    test('the words of each paragraph are in it, letter by letter', async () => {
      for (const { id, text } of edition.passages.filter(({ turn }) => turn)) {
        const words = `(() => {
          const passage = document.getElementById('${id}').cloneNode(true);
          for (const one of passage.querySelectorAll('${added}')) one.remove();
          return passage.textContent;
        })()`;
        expect(await page.evaluate(words)).toBe(text);
      }
    });
  },
  ['Chromium'],
);
