import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diskPage } from './disk-page.ts';

const files = new Set(['index.html', 'search/index.html', 'a&b/index.html', 'x.txt']);
const has = (path: string) => files.has(path);
const offline = { has, url: undefined };

test('an address of a folder names its page, with query and fragment', () => {
  const page = `<a href="../">home</a> <a class=b href='../search/?q=a&amp;b#c' id=d>find</a> <form action=./>`;
  expect(diskPage('search/index.html', page, offline)).toBe(
    `<a href="../index.html">home</a> <a class=b href="../search/index.html?q=a&amp;b#c" id=d>find</a> <form action="./index.html">`,
  );
});

test('what is complete stays as it is, byte for byte', () => {
  const page =
    `<!doctype html><p title="a/">R&D &amp; a/ <A HREF="x.txt">x</a><a href="#p1">1</a>` +
    `<a href="https://example.org/">there</a><script>const href="a/";</script>`;
  expect(diskPage('index.html', page, offline)).toBe(page);
});

test('what the copy lacks is at the site, or is no link', () => {
  const page = '<a href="edition.zip" class="b">all</a>';
  expect(diskPage('index.html', page, offline)).toBe('<a  class="b">all</a>');
  expect(diskPage('index.html', page, { has, url: 'https://example.org/e/' })).toBe(
    '<a href="https://example.org/e/edition.zip" class="b">all</a>',
  );
});

test('a name with an ampersand is found and written as markup has it', () => {
  expect(diskPage('index.html', '<a href="a&amp;b/">', offline)).toBe(
    '<a href="a&amp;b/index.html">',
  );
});

test('a picture is read as XML', () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"><a href="search/"/></svg>';
  expect(diskPage('overview.svg', picture, offline)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><a href="search/index.html"/></svg>',
  );
});

test('a page of any words without addresses is left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const page = words.replaceAll(/href|src|action|data/giu, '');
      expect(diskPage('index.html', page, offline)).toBe(page);
    }),
  );
});

test('an address with a quotation mark does not end before it', () => {
  expect(diskPage('index.html', `<a href='search/?q="a b"'>`, offline)).toBe(
    '<a href="search/index.html?q=&quot;a b&quot;">',
  );
});
