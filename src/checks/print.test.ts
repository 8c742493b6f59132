import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { inEngines } from './in-engines.ts';
import { first, sourceParagraphs } from './paragraph-words.ts';
import { missingWords, wordsOf } from './printed-words.ts';
import { switches, switchLabel, unfoldSwitches } from './switches.ts';

const record = `${inject('site').url}${first}/`;
const pdftotext = spawnSync('pdftotext', ['-v']).status === 0;

inEngines(
  (engine) => {
    test.runIf(pdftotext).for([
      ['no switch', []],
      ['every switch', switches],
    ] as const)(
      'all words of the record are on paper, with %s turned',
      async ([, turned]) => {
        const page = await engine().open(record);
        await unfoldSwitches(page);
        for (const name of turned) await page.click(switchLabel(name));
        const pdf = await page.print?.();
        const { stdout } = spawnSync('pdftotext', ['-', '-'], {
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

    test.runIf(pdftotext)(
      'what only leads on to other pages is not on paper, and the citation is',
      async () => {
        const page = await engine().open(record);
        const pdf = await page.print?.();
        const { stdout } = spawnSync('pdftotext', ['-', '-'], {
          input: pdf,
          encoding: 'utf8',
        });
        expect(stdout).not.toMatch(/all that is doubtful|Has my citation changed/u);
        expect(stdout).toContain('Cite as:');
        expect(stdout.replace(/\s+/gu, ' ')).toMatch(
          /\d+ of 55 notes of this edition are printed here\. The edition on the web has the other notes, all sources,? and the corrections that are suggested\./u,
        );
        expect(stdout).not.toContain('†');
        await page.close();
      },
    );

    test.skipIf(pdftotext)('print is not read: there is no pdftotext here', () => {});
  },
  ['Chromium'],
);
