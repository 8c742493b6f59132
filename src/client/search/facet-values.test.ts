import { expect, test } from 'vitest';
import { valuesWith } from './facet-values.ts';

const values = ['Pak Kŭm-ch’ŏl', 'Kim Il Sung', 'Enver Hoxha'].map((label, at) => ({
  label,
  clause: `person:${at}`,
  count: 3 - at,
}));
const left = (asked: string) => valuesWith(values, asked).map(({ label }) => label);

test('a value is found by any part of its label, whatever its case and accents', () => {
  expect(left('hox')).toEqual(['Enver Hoxha']);
  expect(left('PAK KUM')).toEqual(['Pak Kŭm-ch’ŏl']);
  expect(left('kum-ch')).toEqual(['Pak Kŭm-ch’ŏl']);
});

test('all the words that are typed are wanted, in any order', () => {
  expect(left('sung kim')).toEqual(['Kim Il Sung']);
  expect(left('sung enver')).toEqual([]);
});
