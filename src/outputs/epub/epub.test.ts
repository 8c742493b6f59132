import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Zippable } from 'fflate';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { records, subjectOf } from '../testing/records.ts';
import { epub } from './epub.ts';
import { readEpub } from './read-epub.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function bookOf(edition: Parameters<typeof subjectOf>[0], url?: string): Uint8Array {
  const written = epub.write(subjectOf(edition, url));
  if (typeof written === 'string') throw new Error('Expected a packed file');
  return written;
}

function pageOf(book: Uint8Array, name: string): string {
  return decoder.decode(unzipSync(book)[`EPUB/${name}`]);
}

/** The same book with a file that says otherwise. */
function changed(book: Uint8Array, name: string, from: string, to: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(book))) {
    if (path !== `EPUB/${name}`) {
      files[path] = [bytes, { level: 0 }];
      continue;
    }
    const text = decoder.decode(bytes);
    expect(text).toContain(from);
    files[path] = encoder.encode(text.replace(from, to));
  }
  return zipSync(files);
}

async function faultsIn(book: Uint8Array) {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${location?.path}: ${message}`);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(records)('the book of the record $name', ({ edition }) => {
  const book = bookOf(edition);

  test('has no error and no warning', async () => {
    expect(await faultsIn(book)).toEqual([]);
    expect(await faultsIn(bookOf(edition, 'https://edition.example/e/'))).toEqual([]);
  });

  test('lists every numbered paragraph, and each mark and its note lead to each other', () => {
    const contents = pageOf(book, 'contents.xhtml');
    const listed = [...contents.matchAll(/#paragraph-\w+">(\w+)</gu)].map(([, at]) => at);
    expect(listed).toEqual(edition.passages.flatMap(({ number }) => number ?? []));
    const record = pageOf(book, 'record.xhtml');
    const ids = [...record.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const within = [...record.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(within.filter((id) => !ids.includes(id))).toEqual([]);
    const { notes, emendations } = edition.apparatus;
    const marks = edition.notes.flatMap(({ references }) => references);
    expect(record.match(/ role="doc-noteref"/gu)?.length ?? 0).toBe(
      marks.length + notes.length + emendations.length,
    );
    expect(record.match(/ role="doc-backlink"/gu)?.length ?? 0).toBe(
      marks.length + notes.length + emendations.length,
    );
  });

  test('has the same bytes wherever it is made', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(Buffer.compare(book, bookOf(edition))).toBe(0);
    vi.stubEnv('TZ', 'America/Adak');
    expect(Buffer.compare(book, bookOf(edition))).toBe(0);
  });
});

const real = records.at(-1)?.edition;
if (!real) throw new Error('Expected the real record');
const book = bookOf(real);

test('a book is known by its first bytes', () => {
  expect(decoder.decode(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test.each([
  ['a link to nowhere', 'record.xhtml', 'href="#note-a1"', 'href="#note-a0"'],
  ['an element left open', 'title.xhtml', '</h1>', ''],
  ['a title left out', 'package.opf', 'dc:title>', 'dc:subject>'],
  ['a file left out', 'package.opf', 'href="registers.xhtml"', 'href="index.xhtml"'],
])('%s is found', async (_, name, from, to) => {
  expect(await faultsIn(changed(book, name, from, to))).not.toEqual([]);
});

test('one letter tells', () => {
  const other = changed(book, 'record.xhtml', 'Welcome dear', 'Welcome Dear');
  const [before, after] = [readEpub(book), readEpub(other)];
  const differing = before.filter(({ text }, index) => after[index]?.text !== text);
  expect(differing.map(({ id }) => id)).toEqual(['p3']);
});

test('the spine says what is read, and in which order', () => {
  const other = changed(book, 'package.opf', '<itemref idref="record-xhtml"/>', '');
  expect(readEpub(other)).toEqual([]);
});

test('the registers have what the record mentions, and lead back to each paragraph', () => {
  const registers = pageOf(book, 'registers.xhtml');
  for (const { entry, passage } of real.mentions) {
    const [, own = ''] = registers.split(`<div class="entry" id="${entry}">`);
    expect(own.split('</div>')[0]).toContain(`href="record.xhtml#${passage}"`);
  }
});

test('the introduction leads to paragraphs of the book', () => {
  const introduction = pageOf(book, 'introduction.xhtml');
  expect(introduction).toContain('<a href="record.xhtml#p16">¶¶');
  // Other pages of the site have no address yet.
  expect(introduction).not.toContain('href="..');
  expect(
    pageOf(bookOf(real, 'https://edition.example/'), 'introduction.xhtml'),
  ).toContain('href="https://edition.example/principles/"');
});
