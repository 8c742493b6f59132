import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fromDiskScript } from './from-disk-script.ts';

/** The addresses of a page after the script has run on it. */
function addressesOn(location: string, html: string): (string | null)[] {
  const { document } = parseHTML(html);
  const onload: unknown = new Function(
    'location',
    'document',
    `let onload;${fromDiskScript};return onload`,
  )(location, document);
  if (typeof onload === 'function') onload();
  return [...document.querySelectorAll('a, form')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('action'),
  );
}

const page = `<a href="../p12/">.</a><a href="./">.</a><a href="../?q=rice#p1">.</a>
<a href="../x/#p12">.</a><a href="#p12">.</a><a href="p12.ris">.</a><a id="place">.</a>
<a href="https://example.org/">.</a><a href="mailto:a@example.org">.</a>
<svg><a href="./#p3"/></svg><form action="../search/"></form>`;

test('from a disk, folders of the site get the name of their page, and nothing else changes', () => {
  expect(addressesOn('file:///a/b/index.html', page)).toEqual([
    '../p12/index.html',
    './index.html',
    '../index.html?q=rice#p1',
    '../x/index.html#p12',
    '#p12',
    'p12.ris',
    null,
    'https://example.org/',
    'mailto:a@example.org',
    './index.html#p3',
    '../search/index.html',
  ]);
});

test('it can be part of XML as it is', () => {
  expect(fromDiskScript).not.toMatch(/[&<]/u);
});

test('over http every address stays', () => {
  expect(addressesOn('https://example.org/', page)).toContain('../p12/');
});
