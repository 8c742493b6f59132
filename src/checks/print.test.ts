import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { inEngines } from './in-engines.ts';
import { first, sourceParagraphs } from './paragraph-words.ts';
import { missingWords, wordsOf } from './printed-words.ts';
import { switches, switchLabel, unfoldSwitches } from './switches.ts';

const record = `${inject('site').url}${first}/`;
const ground = 'getComputedStyle(document.body).backgroundColor';
const poppler = ['pdftotext', 'pdftoppm'].every(
  (command) => spawnSync(command, ['-v']).status === 0,
);

/** The grey of each pixel of the first page, from its corner on. */
function greyOfFirstPage(pdf: Uint8Array | undefined): Uint8Array {
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-r', '20', '-l', '1', '-'], {
    input: pdf,
  });
  // A head of three lines: the kind, the size, the brightest value.
  const head = /^P5\s+\d+ \d+\s+255\s/u.exec(stdout.toString('latin1'))?.[0];
  if (head === undefined) throw new Error('Expected a picture of the page');
  return stdout.subarray(head.length);
}

inEngines(
  (engine) => {
    test.skipIf(!poppler).for([
      ['no switch', []],
      ['every switch', switches],
    ] as const)(
      'all words of the record are on paper, with %s turned',
      async ([, turned]) => {
        const page = await engine().open(record);
        await unfoldSwitches(page);
        for (const name of turned) await page.click(switchLabel(name));
        const pdf = await page.print?.();
        const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
          input: pdf,
          encoding: 'utf8',
        });
        const printed = wordsOf(stdout);
        const start = printed.indexOf('participated');
        expect(
          missingWords(sourceParagraphs().join(' '), printed.slice(start - 3)),
        ).toEqual([]);
        await page.close();
      },
    );

    test.skipIf(!poppler)(
      'what only leads on to other pages is not on paper, and the citation is',
      async () => {
        const page = await engine().open(record);
        const pdf = await page.print?.();
        const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
          input: pdf,
          encoding: 'utf8',
        });
        expect(stdout).not.toMatch(/all that is doubtful|Has my citation changed/u);
        expect(stdout).toContain('Cite as:');
        expect(stdout).toMatch(/^Sources of the notes$/mu);
        expect(stdout).toMatch(/^Rights$/mu);
        // Every note is on paper once, and the first follows the words it is about.
        for (let number = 1; number <= 55; number += 1)
          expect(stdout.match(new RegExp(`^Note ${number}:`, 'gmu'))).toHaveLength(1);
        expect(stdout.indexOf('Note 3:')).toBeLessThan(
          stdout.indexOf('After the guests'),
        );
        expect(stdout).not.toContain('†');
        await page.close();
      },
    );

    test.skipIf(!poppler).for(['dark', 'sepia'])(
      'whoever chose %s for the screen prints on white, grounds and all',
      async (theme) => {
        const page = await engine().open(record);
        await page.evaluate(`localStorage.setItem('page-page', '${theme}')`);
        await page.goto(record);
        expect(await page.evaluate<string>(ground)).not.toBe('rgb(252, 250, 245)');
        const pixels = greyOfFirstPage(await page.print?.());
        expect(pixels[0]).toBe(255);
        const white = pixels.filter((grey) => grey > 250).length;
        expect(white / pixels.length).toBeGreaterThan(0.6);
        await page.close();
      },
    );
  },
  ['Chromium'],
);
