import { afterEach, expect, test, vi } from 'vitest';
import { hitOfAddress, queryOfAddress, writeAddress, writeQuery } from './address-bar.ts';

const replaceState = vi.fn();

function at(href: string): void {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('history', { replaceState });
}

afterEach(() => {
  vi.unstubAllGlobals();
  replaceState.mockReset();
});

test('the query of an address is read without the space around it', () => {
  at('https://edition.example/first/?q=+NS+Khrushchev+#p3');
  expect(queryOfAddress()).toBe('NS Khrushchev');
  at('https://edition.example/first/#p3');
  expect(queryOfAddress()).toBe('');
});

test('in a copy that wget has made the query is in the name of the file', () => {
  at('file:///copy/search/index.html%3Fq=%22red+course%22&sort=place.html');
  expect(queryOfAddress()).toBe('"red course"');
  at('file:///copy/search/index.html');
  expect(queryOfAddress()).toBe('');
});

test('a query is written beside what else the address has, and taken away again', () => {
  at('https://edition.example/first/?view=1#p3');
  writeQuery('aid');
  expect(replaceState.mock.lastCall?.[2]).toBe(
    'https://edition.example/first/?view=1&q=aid#p3',
  );
  at('https://edition.example/first/?view=1&q=aid#p3');
  writeQuery('');
  expect(replaceState.mock.lastCall?.[2]).toBe(
    'https://edition.example/first/?view=1#p3',
  );
});

test('a hit is written with its query, goes with it, and is read if it is a number', () => {
  at('https://edition.example/first/?q=aid#p3');
  at('https://edition.example/first/?q=aid#p3');
  writeQuery('aid', 2);
  expect(replaceState.mock.lastCall?.[2]).toBe(
    'https://edition.example/first/?q=aid&hit=2#p3',
  );
  at('https://edition.example/first/?q=aid&hit=2#p3');
  expect(hitOfAddress()).toBe(2);
  writeQuery('rice');
  expect(replaceState.mock.lastCall?.[2]).toBe(
    'https://edition.example/first/?q=rice#p3',
  );
  writeQuery('');
  expect(replaceState.mock.lastCall?.[2]).toBe('https://edition.example/first/#p3');
  for (const hit of ['', '0', '-1', 'x', '1e9', '99999999']) {
    at(`https://edition.example/first/?q=aid&hit=${hit}`);
    expect(hitOfAddress(), hit).toBeUndefined();
  }
});

test('an address that the page has already is not written again', () => {
  at('https://edition.example/first/?q=aid');
  writeQuery('aid');
  expect(replaceState).not.toHaveBeenCalled();
});

test('a browser that refuses to write an address stops nothing', () => {
  at('https://edition.example/first/');
  replaceState.mockImplementation(() => {
    throw new Error('SecurityError');
  });
  expect(() => writeAddress('replace', '?q=aid')).not.toThrow();
});
