import { expect, test } from 'vitest';
import { paragraphsNamed } from './search-messages.ts';

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
