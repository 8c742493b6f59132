import { expect, test } from 'vitest';
import { prepareIndex } from '../index/prepared-index.ts';
import { search } from '../search.ts';
import { index } from '../testing/collection.ts';

const [first] = index.documents;
if (!first) throw new Error('Expected documents');
const documents = [
  { id: 'late', title: 'Report on the harvest', date: '1955-10' },
  { id: 'early', title: 'Harvest', fullTitle: 'The harvests of Tirana', date: '1951' },
  { id: 'undated', title: 'A letter about harvesting' },
];
const open = prepareIndex({ ...index, documents });
const titled = (query: string, exact = false) =>
  search(open, query, { exact }).titled.map(({ id }) => id);

test('a record is found by all words of its titles, in any form, the oldest first', () => {
  expect(titled('harvest')).toEqual(['early', 'late', 'undated']);
  expect(titled('the reports of a harvest')).toEqual(['late']);
  expect(titled('harvest Tirana')).toEqual(['early']);
  expect(titled('harvest bread')).toEqual([]);
});

test('a year, an exact form, a phrase, a beginning, a choice and what is left out count for titles, too', () => {
  expect(titled('harvest 1955')).toEqual(['late']);
  expect(titled('harvest', true)).toEqual(['early', 'late']);
  expect(titled('"the harvest"')).toEqual(['late']);
  expect(titled('harvesti*')).toEqual(['undated']);
  expect(titled('Tirana OR letter')).toEqual(['early', 'undated']);
  expect(titled('harvest -report')).toEqual(['early', 'undated']);
});

test('a query for passages of some kind, or for nothing, names no record', () => {
  for (const query of [
    'speaker:pak',
    'harvest year:1955',
    'in:note harvest',
    '-harvest',
    '',
  ])
    expect(titled(query), query).toEqual([]);
});
