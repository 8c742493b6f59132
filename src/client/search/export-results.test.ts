import { expect, test } from 'vitest';
import { fileNameOf } from './export-results.ts';

test('the file of a table is named for the query, in letters that are safe everywhere', () => {
  expect(fileNameOf('Khrushchev')).toBe('search-khrushchev.csv');
  expect(fileNameOf(' “Workers’ Party” -speaker:pak ')).toBe(
    'search-workers-party-speaker-pak.csv',
  );
  expect(fileNameOf('Kadaré ../../etc')).toBe('search-kadare-etc.csv');
  expect(fileNameOf('김일성')).toBe('search-김일성.csv');
  expect(fileNameOf('…')).toBe('search.csv');
});

test('a long query is cut, and no name ends with a hyphen', () => {
  expect(fileNameOf('ab '.repeat(500))).toMatch(/^search-(?:ab-)+ab?\.csv$/u);
  expect(fileNameOf('ab '.repeat(500)).length).toBeLessThan(60);
});
