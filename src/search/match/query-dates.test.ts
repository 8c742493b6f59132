import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { search } from '../search.ts';
import { datesInWords } from './query-dates.ts';
import { tokenizeQuery } from './tokenize-query.ts';

const wordsOf = (query: string, languages = ['en']) =>
  datesInWords(tokenizeQuery(query), languages).map(({ text }) => text);

test.each([
  '10 February 1961',
  'February 10, 1961',
  'Feb. 10 1961',
  '10th February 1961',
  'the 10th of February, 1961',
  '10.2.1961',
  '10.02.1961',
  '10/2/1961',
  '2/10/1961',
  '1961-02-10',
  '1961/2/10',
  '10.II.1961',
  '10. Februar 1961',
  '10 février 1961',
  '10 febbraio 1961',
  '10 shkurt 1961',
  '10 февраля 1961',
  '1961年2月10日',
  '1961년 2월 10일',
])('%s finds the day as the record prints it', (query) => {
  const [first] = search(open, query).results;
  expect([first?.record.id, first?.missing]).toEqual(['dateline', []]);
});

test('a stroke leaves open which is the day, where both may be', () => {
  expect(wordsOf('3/4/1961')).toEqual(['April', 'OR', 'March', '3', 'OR', '4', '1961']);
  expect(wordsOf('13/4/1961')).toEqual(['April', '13', '1961']);
});

test('a month is asked in every language of the texts', () => {
  expect(wordsOf('1961-02-10', ['en', 'fr'])).toEqual([
    'February',
    'OR',
    'février',
    '10',
    '1961',
  ]);
});

test.each(['"10.2.1961"', 'mars', '1.2.3', '32.1.1961', '1961-13-01', 'NS.Khrushchev'])(
  '%s is no date, and stays as it is',
  (query) => {
    expect(datesInWords(tokenizeQuery(query), ['en'])).toEqual(tokenizeQuery(query));
  },
);
