import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, inject, test } from 'vitest';
import { filesIn, treeOf } from './built.ts';
import { allIn, firstScreenIn, gzipped, notWithin } from './first-packets.ts';
import { first } from './paragraph-words.ts';

const { folder } = inject('site');
const reading = `${first}/index.html`;

// A first flight is ten packets of 1,460 bytes, and headers take some 500 of them.
const flight = 14_100;
const whole = 20_000;
const ordinary = 8_000;
/** An aim, told and not tested: how much more than its words. */
const aimOverWords = 1.4;
/** With these a reader has the first screen and can read on. */
const upTo = 'p3';

/** Pages that may be larger, and why. */
const larger: Readonly<Record<string, string>> = {
  [`${first}/notes/index.html`]:
    'every note with its sources, to be read and printed whole',
  [`${first}/doubt/index.html`]:
    'every doubt of the document with its reason, in one list',
  [`${first}/figures/index.html`]:
    'five pictures, the outlines of the land, and a table for each that says the same',
  [`${first}/v/1.0.0/index.html`]: 'the whole text as a version had it',
  'organizations/workers-party-of-korea/index.html':
    'the entry with the most mentions, each with its sentence',
  'organizations/party-of-labour-of-albania/index.html':
    'the entry with nearly as many mentions, each with its sentence',
  'words/s/index.html': 'every word under the letter that has most of them',
  'words/a/index.html': 'every word under the letter that has nearly as many',
  'words/c/index.html': 'every word under another such letter',
  'bibliography/index.html': 'every source of the edition in one list',
  'chronology/index.html': 'every event with what happened, in one list',
  [`${first}/p1/index.html`]: 'the passage with most notes, each with its sources',
  [`${first}/p37/index.html`]: 'another with as many',
  'files/index.html': 'every file of the site, names that are hashes among them',
  'introduction/index.html': 'an essay',
  'principles/index.html': 'every rule of the edition',
};

function brotli(text: string): number {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;
}

/** The words of the record and its notes as the least HTML that could hold them. */
function wordsAlone(): string {
  const parts = selectAll('h1, .record h2, .record p[id], section p[id]', tree);
  const elements = [...new Set(parts)].map(
    (element) => `<${element.tagName}>${textOf(element).trim()}</${element.tagName}>`,
  );
  return `<!doctype html>${elements.join('')}`;
}

const html = readFileSync(join(folder, reading), 'utf8');
const tree = treeOf(html);
const firstScreen = firstScreenIn(tree, upTo);
const sizes = filesIn(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, size: brotli(readFileSync(join(folder, file), 'utf8')) }));
const words = brotli(wordsAlone());

beforeAll(() => {
  const others = sizes.filter(({ file }) => file !== reading);
  const large = others.filter(({ size }) => size > ordinary);
  const rows = [
    ['reading page, gzip -6', gzipped(html).length, whole],
    [
      `the same as far as ${upTo}, alone`,
      gzipped(html.slice(0, firstScreen.at(-1)?.end)).length,
      flight,
    ],
    [
      `Brotli 11; its text and notes alone have ${words} (aim)`,
      brotli(html),
      aimOverWords * words,
    ],
    ['largest other page', Math.max(...others.map(({ size }) => size)), ordinary],
    ...large.map(({ file, size }) => [file, size, ordinary] as const),
  ] as const;
  const lines = rows.map(
    ([name, size, limit]) =>
      `${String(size).padStart(7)} of ${String(Math.round(limit)).padStart(6)}  ${name}`,
  );
  process.stdout.write(`Bytes of ${sizes.length} pages\n${lines.join('\n')}\n`);
});

test('the reading page is small, and its first packets hold the first screen', () => {
  expect(notWithin(flight, html, firstScreen)).toEqual([]);
  expect(notWithin(whole, html, allIn(tree))).toEqual([]);
  expect(gzipped(html).length).toBeLessThanOrEqual(whole);
});

test('three kilobytes more in its head are too many, and what they push out is named', () => {
  const room = whole - gzipped(html).length;
  const heavy = withInHead(Math.max(3000, room + 100));
  expect(notWithin(whole, heavy, allIn(treeOf(heavy)))).toContain('the end of the page');
});

test('behind other things of the same size the first screen comes too late', () => {
  const heavy = withInHead(flight);
  const late = notWithin(flight, heavy, firstScreenIn(treeOf(heavy), upTo));
  expect(late).toEqual(expect.arrayContaining(['the style sheet', 'p1', 'p2', upTo]));
});

test('every other page is small, or is written down as larger', () => {
  const over = sizes.filter(({ file, size }) => file !== reading && size > ordinary);
  expect(over.map(({ file, size }) => `${file} ${size}`)).toEqual(
    over.filter(({ file }) => file in larger).map(({ file, size }) => `${file} ${size}`),
  );
  // What has become small again needs no excuse.
  expect(Object.keys(larger).toSorted()).toEqual(
    over.flatMap(({ file }) => (file in larger ? [file] : [])).toSorted(),
  );
});

/** The page with words at its beginning that no encoding makes smaller. */
function withInHead(bytes: number): string {
  const words = Array.from({ length: Math.ceil(bytes / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  );
  return html.replace('<head>', `<head><!--${words.join('')}-->`);
}
