import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, inject, test } from 'vitest';
import { filesIn, pageTree } from './built.ts';
import { first } from './paragraph-words.ts';

const { folder } = inject('site');
const reading = `${first}/index.html`;

// A first flight is ten packets of 1,460 bytes, and headers take some 500 of them.
const flight = 14_100;
const ordinary = 8_000;
/** Aims, told and not tested: how much more than its words; on a host without Brotli. */
const aimOverWords = 1.4;
const aimAtGzip = 13_900;

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
  'bibliography/index.html': 'every source of the edition in one list',
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
  const tree = pageTree(folder, reading);
  const parts = selectAll('h1, .record h3, .record p[id], section p[id]', tree);
  const elements = [...new Set(parts)].map(
    (element) => `<${element.tagName}>${textOf(element).trim()}</${element.tagName}>`,
  );
  return `<!doctype html>${elements.join('')}`;
}

const sizes = filesIn(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, size: brotli(html), gzip: gzipSync(html, { level: 6 }).length };
  });
const page = sizes.find(({ file }) => file === reading);
if (!page) throw new Error('Expected a reading page');
const words = brotli(wordsAlone());

beforeAll(() => {
  const others = sizes.filter(({ file }) => file !== reading);
  const large = others.filter(({ size }) => size > ordinary);
  const rows = [
    ['reading page, Brotli 11', page.size, flight],
    ['reading page, gzip -6 (aim)', page.gzip, aimAtGzip],
    [
      `its text and notes alone (aim; × ${(page.size / words).toFixed(2)})`,
      words,
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

test('the reading page arrives in one flight', () => {
  expect(page.size).toBeLessThanOrEqual(flight);
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
