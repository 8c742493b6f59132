import { expect, test } from 'vitest';
import type { Series } from './arithmetic.ts';
import { costTable, growthTable } from './table.ts';

const baseline: Series = new Map([
  [1, { cpu: 1, peak: 100e6, bytes: 1e6, files: 2 }],
  [11, { cpu: 2, peak: 150e6, bytes: 3e6, files: 12 }],
  [101, { cpu: 11, peak: 200e6, bytes: 21e6, files: 102 }],
]);
const edition: Series = new Map([
  [1, { cpu: 3, peak: 200e6, bytes: 2e6, files: 20 }],
  [11, { cpu: 8, peak: 300e6, bytes: 12e6, files: 120 }],
  [101, { cpu: 103, peak: 600e6, bytes: 102e6, files: 1020 }],
]);
const results = new Map([
  ['edition', edition],
  ['baseline', baseline],
]);

function cells(table: string): readonly string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.slice(2, -2).split(' | '));
}

test('a build is told with its ratio to the baseline, in all and for each further document', () => {
  const rows = cells(costTable(results, 'baseline'));
  expect(rows).toContainEqual([
    '11',
    'edition',
    '8.0',
    '4.00',
    '500',
    '5.00',
    '300',
    '2.00',
    '12.0',
    '120',
  ]);
  expect(rows).toContainEqual([
    '1',
    'baseline',
    '1.0',
    '1.00',
    '–',
    '–',
    '100',
    '1.00',
    '1.0',
    '2',
  ]);
  expect(rows).toHaveLength(2 + 6);
});

test('without a baseline there are figures and no ratios', () => {
  const rows = cells(costTable(new Map([['edition', edition]]), 'baseline'));
  expect(rows[3]).toEqual([
    '11',
    'edition',
    '8.0',
    '–',
    '500',
    '–',
    '300',
    '–',
    '12.0',
    '120',
  ]);
});

test('growth is told from each number of documents to the next, and not of a build that lacks one', () => {
  const lacking = new Map([...edition].filter(([count]) => count !== 101));
  const rows = cells(growthTable(new Map([...results, ['lacking', lacking]])));
  expect(rows.slice(2)).toEqual([
    ['edition', '101 ÷ 11', '2.00', '0.40', '1.00', '1.00'],
    ['baseline', '101 ÷ 11', '1.00', '0.20', '1.00', '1.00'],
  ]);
});
