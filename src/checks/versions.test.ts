import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { later, second } from './two-documents.ts';

const two = inject('two');
const site = inject('site');
const first = '1961-02-10-hoxha-pak';
const file = (path: string) => readFileSync(join(two.folder, path), 'utf8');
const words = (html: string) =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const wordsAt = (html: string, id: string) =>
  words(
    new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 'su').exec(html)?.[2] ?? '',
  );

test('the first version still serves its words, paragraph by paragraph', () => {
  const old = file(`${second}/v/1.0.0/index.html`);
  expect(wordsAt(old, 'p12')).toContain('I suggest that we say so to both.');
  expect(wordsAt(old, 'p5')).toContain('I propose that we take the letter first');
  expect(wordsAt(old, 'p9')).toContain('The dredger can begin');
  expect(old).not.toContain('id="p7a"');
  const present = file(`${second}/v/${later}/index.html`);
  expect(wordsAt(present, 'p12')).toContain('I propose that we say so to both.');
  expect(present).not.toContain('id="p5"');
});

test('the page of versions shows which word was changed, and nothing else of that paragraph', () => {
  const page = file(`${second}/versions/index.html`);
  const section = /<section[^>]* id="p12">(.*?)<\/section>/su.exec(page)?.[1] ?? '';
  expect(
    [...section.matchAll(/<(del|ins)>(.*?)<\/\1>/gu)].map(([, , text]) => text),
  ).toEqual(['suggest', 'propose']);
  expect(words(page)).toContain('Changed: 3');
});

test('every anchor ever published is in the file for programs, with its words’ hashes', () => {
  const { anchors, version } = JSON.parse(file(`${second}/versions.json`));
  expect(version).toBe(later);
  expect(
    anchors.p12.versions.map(({ version: one }: { version: string }) => one),
  ).toEqual(['1.0.0', later]);
  expect(anchors.p5).toMatchObject({ status: 'removed', successors: [], when: later });
  expect(anchors.p9).toMatchObject({ status: 'merged', successors: ['p8'] });
  expect(anchors.p7).toMatchObject({ status: 'split', successors: ['p7', 'p7a'] });
  expect(anchors.p1).toMatchObject({ status: 'current', unchangedSince: '1.0.0' });
});

test('a document of one version says that nothing has changed, and serves it', () => {
  const page = readFileSync(join(site.folder, first, 'versions/index.html'), 'utf8');
  expect(words(page)).toContain('Changed: 0 No words of this document have changed.');
  const version = readFileSync(join(site.folder, first, 'v/1.0.0/index.html'), 'utf8');
  expect(wordsAt(version, 'p5')).toBe('He is very well.');
});

test('a passage page says since when its words stand', () => {
  expect(words(file(`${second}/p12/index.html`))).toContain(
    `Unchanged since version ${later}`,
  );
  expect(words(file(`${second}/p11/index.html`))).toContain(
    'Unchanged since version 1.0.0',
  );
});

inEngines((engine) => {
  test.each([
    ['p5', 'It was removed in version 1.1.0.', 'The clerk had struck it out.'],
    ['p9', 'Since version 1.1.0 its words have been part of another paragraph.', '¶ 8'],
  ])('an old link to %s lands on what became of it', async (id, fate, more) => {
    const page = await engine().open(`${two.url}${second}/#${id}`);
    const target = `document.querySelector(':target')`;
    const told = await page.evaluate<string>(
      `${target}?.textContent?.replace(/\\s+/gu, ' ') ?? ''`,
    );
    expect(told).toContain(fate);
    expect(told).toContain(more);
    expect(
      await page.evaluate(`${target}.getBoundingClientRect().top < innerHeight`),
    ).toBe(true);
    await page.close();
  });

  test('the old page of a merged paragraph leads to the one that has its words', async () => {
    const page = await engine().open(`${two.url}${second}/p9/`);
    await page.click('.tombstone a[href$="#p8"]');
    await waitFor(page, `document.querySelector(':target')`, 'the paragraph');
    const at = await page.evaluate<string>(
      `document.querySelector(':target')?.textContent`,
    );
    expect(at).toContain('The dredger can begin');
    await page.close();
  });

  test('a link to a split paragraph lands on its first part', async () => {
    const page = await engine().open(`${two.url}${second}/#p7`);
    const at = await page.evaluate<string>(
      `document.querySelector(':target')?.textContent`,
    );
    expect(at).toContain('whoever counts the fish');
    await page.close();
  });
});
