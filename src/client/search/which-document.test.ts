import { expect, test } from 'vitest';
import { likeliest, paragraphsNamed } from './which-document.ts';

const passages = new Map([
  ['first', ['abstract', 'p1', 'p2', 'p2a']],
  ['second', ['p1']],
]);
const namedBy = (query: string) =>
  paragraphsNamed(query, { passages }).map(({ document, id }) => `${document}#${id}`);

test('a paragraph is named by its number, however it is written', () => {
  for (const query of ['¶ 2', ' p2 ', 'P. 2', 'par. 2', 'para 2', 'paragraph 2']) {
    expect(namedBy(query), query).toEqual(['first#p2']);
  }
  expect(namedBy('¶ 2a')).toEqual(['first#p2a']);
});

test('a number names a paragraph of each document that has it', () => {
  expect(namedBy('¶ 1')).toEqual(['first#p1', 'second#p1']);
});

test('a number alone, among words or of no paragraph names none', () => {
  expect(namedBy('2')).toEqual([]);
  expect(namedBy('p2 ships')).toEqual([]);
  expect(namedBy('¶ 3')).toEqual([]);
  expect(namedBy('')).toEqual([]);
});

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
