import { expect, test } from 'vitest';
import { likeliest } from './which-document.ts';

test('of several documents the one with the most passages of an answer is the likeliest', () => {
  const found = [
    ['second', '1950'],
    ['third', '1945'],
    ['second', '1950'],
    ['first', '1948'],
  ].map(([document = '', date]) => ({ offered: undefined, record: { document, date } }));
  const places = ['first', 'second', 'third', 'fourth'].map((document) => ({
    document,
    id: 'p1',
  }));
  // Only these are read of an answer.
  const answer = { results: found } as unknown as Parameters<typeof likeliest>[1];
  expect(likeliest(places, answer).map(({ document }) => document)).toEqual([
    'second',
    'third',
    'first',
    'fourth',
  ]);
});
