import { expect, test } from 'vitest';
import { yearMeant } from './year-meant.ts';

test('a year among other words may be that of the records', () => {
  expect(yearMeant('Tulloch 1873')).toEqual({
    year: '1873',
    query: 'Tulloch year:1873',
  });
  expect(yearMeant(' 1961  "red course" Pak')?.query).toBe('"red course" Pak year:1961');
});

test.each([
  '1961',
  'Tulloch',
  '10 February 1961',
  'February 1961 visit',
  '10.2.1961 Korea',
  'Korea 1956 1961',
  'Korea year:1961 1956',
  'Korea date:1961-02 1956',
  '"the year 1961" Korea',
  'Korea -1961',
  '47 tons',
  'Korea 19611',
])('%s: no such year', (query) => {
  expect(yearMeant(query)).toBeUndefined();
});
