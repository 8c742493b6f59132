import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whileItAnswers } from './browsers/while-it-answers.ts';
import { pageTree } from './built.ts';
import { inEngines } from './in-engines.ts';
import { foreignRequests, overflow } from './look.ts';
import { printedParagraphs, sourceParagraphs } from './paragraph-words.ts';
import { missingWords } from './printed-words.ts';
import { axeViolations } from './run-axe.ts';
import { ibmFailures } from './run-ibm.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';
import { toolScripts } from './tools.ts';

// Without pages with faults, a check that never complains would go unseen.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src *";

/** A page with a fault for every check. */
const badPage = (otherHost: string) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Bad</title>
    <style>
      .wide { inline-size: 400px; }
      .faint { color: light-dark(#ddd, #333); background: light-dark(#fff, #222); }
      :root { color-scheme: light dark; }
    </style>
  </head>
  <body>
    <main>
      <h1>Bad</h1>
      <p class="wide faint">Words that nobody can read</p>
      <img src="${otherHost}absent.png">
      <input>
      <script>document.title = 'Broken';</script>
    </main>
  </body>
</html>
`;
const scripted = `<!doctype html><title>off</title><script>document.title = 'on'</script>`;

const folder = mkdtempSync(join(tmpdir(), 'bad-'));
const served: Served[] = [];

beforeAll(async () => {
  const other = await serve(folder, '/', new Map());
  served.push(await serve(folder, '/', await toolScripts()), other);
  writeFileSync(join(folder, 'index.html'), badPage(other.url));
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
  writeFileSync(join(folder, 'script.html'), scripted);
});
afterAll(async () => {
  await Promise.all(served.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

const address = () => served[0]?.url ?? '';
const rulesOf = (found: readonly string[]) => found.map((text) => text.split(' ')[0]);

inEngines((engine) => {
  const settings = [
    { width: 320, dark: false },
    { width: 1440, dark: true },
  ];

  test.for(settings)(
    'the viewport and the theme are those asked for: %o',
    async (asked) => {
      const page = await engine().open(address(), asked);
      expect(await page.evaluate<number>('innerWidth')).toBe(asked.width);
      const dark = 'matchMedia("(prefers-color-scheme: dark)").matches';
      expect(await page.evaluate<boolean>(dark)).toBe(asked.dark);
      await page.close();
    },
  );

  test('with script off no script of a page runs', async () => {
    for (const script of [true, false]) {
      const page = await engine().open(`${address()}script.html`, { script });
      expect(await page.evaluate<string>('document.title')).toBe(script ? 'on' : 'off');
      await page.close();
    }
  });

  test('a page that is too wide, asks another host and breaks its policy is told', async () => {
    const page = await engine().open(address(), { width: 320 });
    expect(await overflow(page)).toBeGreaterThan(50);
    expect(await foreignRequests(page, address())).toEqual([
      `${served[1]?.url}absent.png`,
    ]);
    if (engine().name !== 'WebKitGTK')
      expect((await page.errors()).join()).toMatch(
        /Content.Security.Policy|script-src/iu,
      );
    await page.close();
  });
});

inEngines(
  (engine) => {
    test('axe and the IBM engine complain of a bad page', async () => {
      const page = await engine().open(address(), { dark: true });
      expect(rulesOf(await axeViolations(page))).toEqual(
        expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt', 'label']),
      );
      expect(rulesOf(await ibmFailures(page))).toEqual(
        expect.arrayContaining([
          'html_lang_exists',
          'img_alt_valid',
          'input_label_exists',
          'text_contrast_sufficient',
        ]),
      );
      await page.close();
    });
  },
  ['Chromium'],
);

test('a browser that hangs twice is given up', async () => {
  let asked = 0;
  const silent = whileItAnswers(
    {
      name: 'Firefox',
      version: '0',
      open: () => {
        asked += 1;
        return new Promise(() => {});
      },
      close: async () => {},
    },
    20,
  );
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(silent.open('about:blank')).rejects.toThrow('timed out');
  await expect(silent.open('about:blank')).rejects.toThrow('given up');
  expect(asked).toBe(2);
});

test('one letter of a paragraph that is lost, added or changed is told', () => {
  const paragraphs = sourceParagraphs();
  const write = (texts: readonly string[]) => {
    const html = texts.map((text, index) => `<p id="p${index + 1}">${text}</p>`).join('');
    writeFileSync(join(folder, 'words.html'), `<!doctype html><title>.</title>${html}`);
    return printedParagraphs(pageTree(folder, 'words.html'));
  };
  expect(write(paragraphs)).toEqual(paragraphs);
  for (const change of [
    (text: string) => text.replace('e', ''),
    (text: string) => `${text} `,
    (text: string) => text.replace(/’|\./u, "'"),
  ])
    expect(write(paragraphs.with(7, change(paragraphs[7] ?? '')))).not.toEqual(
      paragraphs,
    );
  expect(write(paragraphs.slice(0, -1))).not.toEqual(paragraphs);
});

test('a word that is not on paper is told', () => {
  const text = 'We met the comrades in 1956 and were glad';
  expect(missingWords(text, text.split(' '))).toEqual([]);
  expect(
    missingWords(text, 'We met 12 the comrades 3 in 1956 and were glad'.split(' ')),
  ).toEqual([]);
  expect(
    missingWords(text, 'We met the comrades in 1957 and were glad'.split(' '))[0],
  ).toBe('1956');
});
