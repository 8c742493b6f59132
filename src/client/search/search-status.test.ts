import { expect, test } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { search } from '../../search/index.ts';
import { statusOf } from './search-status.ts';

const saidOf = (query: string) => statusOf(search(open, query));

test('places and passages are counted', () => {
  expect(saidOf('"NS Khrushchev"')).toMatch(/^5 places in \d passages\.$/u);
});

test('a query without a word is told from one that finds nothing', () => {
  expect(saidOf('…')).toBe('There is no word in it that could be looked for.');
  expect(saidOf('"no such words"')).toBe('Nothing was found.');
});

test('what is only offered is not said to be found', () => {
  const { results } = search(open, 'Kruschev');
  expect(results.every(({ offered }) => offered)).toBe(true);
  expect(saidOf('Kruschev')).toMatch(/^Nothing was found as it was asked; \d+ passages/u);
});

test('a speaker alone is answered by passages, without places', () => {
  expect(saidOf('speaker:pak-kum-chol')).toMatch(/^\d+ passages\.$/u);
});
