import { afterAll, expect, inject, test } from 'vitest';
import type { Appearance } from './appearance.ts';
import {
  appearanceOf,
  differences,
  mostBlocks,
  readBaseline,
  rendererOf,
  writeBaseline,
} from './appearance.ts';
import { missingNpmChromium } from './browsers/chromium.ts';
import { inEngines } from './in-engines.ts';
import { changedKinds } from './kind-looks.ts';
import { openInFace } from './look.ts';
import { first } from './paragraph-words.ts';

const site = inject('site');
const record = `${first}/`;
const addresses = [
  ...['', record, `${record}#p10`, `${record}p12/`, `${record}notes/`, `${record}cite/`],
  ...['people/', 'people/kim-il-sung/', 'search/', 'words/', 'introduction/', '404.html'],
];
const settings = [320, 768, 1440].flatMap((width) =>
  [false, true].map((dark) => ({ width, dark, still: true })),
);

/** `npm run appearance` looks anew; what it writes is to be looked at before it is kept. */
const renews = process.env['RENEW_APPEARANCE'] !== undefined;
const baseline = readBaseline();
const seen: Record<string, Appearance> = {};
let renderer = '';

/** What a break of the page is like, and what is none. */
const changes = [
  ['a label that is not seen', '.speaker { visibility: hidden }', true],
  ['a note that runs over the text', '.placed > p { translate: -6rem 0 }', true],
  ['letters drawn a fifth of a pixel aside', '.record p { translate: 0.2px 0 }', false],
] as const;

/** An expression: give the first paragraphs of the record other words. */
const rewrite = `void document.querySelectorAll('.record p[id]').forEach((one, index) => {
  if (index < 12) one.append(' Other words, and more of them.');
})`;

inEngines(
  (engine) => {
    test.skipIf(missingNpmChromium()).for(settings)(
      'every kind of page looks as it did: %o',
      async (setting, context) => {
        renderer = await rendererOf(engine());
        if (!renews && baseline?.renderer !== renderer)
          context.skip(`drawn by ${renderer}, not by ${baseline?.renderer}`);
        const scale = await engine().open('about:blank');
        // The first page brings the letters; the others find them.
        const page = await engine().open(site.url + record, setting);
        for (const address of addresses) {
          await openInFace(page, site.url + address);
          const name = `${address} ${setting.width} ${setting.dark ? 'dark' : 'light'}`;
          const now = await appearanceOf(page, scale);
          seen[name] = now;
          const then = baseline?.appearances[name];
          if (renews) continue;
          if (!then)
            throw new Error(`Expected ${name} in the baseline: npm run appearance`);
          expect.soft(changedKinds(then.kinds, now.kinds), name).toEqual([]);
          // Other words are other pictures.
          if (then.words === now.words)
            expect.soft(differences(then, now), name).toBeLessThanOrEqual(mostBlocks);
        }
        await page.close();
        await scale.close();
      },
    );

    test.skipIf(missingNpmChromium()).for(changes)(
      '%s: told from what was',
      async ([, css, breaks]) => {
        const scale = await engine().open('about:blank');
        const page = await engine().open(`${site.url}${record}#p10`, {
          width: 1440,
          still: true,
        });
        const before = await appearanceOf(page, scale);
        await page.evaluate(`void (() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(${JSON.stringify(css)});
          document.adoptedStyleSheets.push(sheet);
        })()`);
        const after = await appearanceOf(page, scale);
        const count = differences(before, after);
        if (breaks) expect(count).toBeGreaterThan(mostBlocks);
        else expect(count).toBeLessThanOrEqual(mostBlocks);
        // With other words the picture tells nothing, and the kinds tell the same.
        await page.evaluate(rewrite);
        const reworded = await appearanceOf(page, scale);
        expect(reworded.words).not.toBe(before.words);
        expect(changedKinds(before.kinds, reworded.kinds).length > 0).toBe(breaks);
        await page.close();
        await scale.close();
      },
    );
  },
  ['Chromium'],
);

afterAll(() => {
  if (renews) writeBaseline({ renderer, appearances: seen });
});
