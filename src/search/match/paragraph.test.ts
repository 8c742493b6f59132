import { expect, test } from 'vitest';
import { paragraphsNamed, placesMeant } from './paragraph.ts';

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

test('a document that is chosen has the paragraph, or none', () => {
  expect(namedBy('p1 document:second')).toEqual(['second#p1']);
  expect(namedBy('document:first ¶ 1')).toEqual(['first#p1']);
  expect(namedBy('p2 document:second')).toEqual([]);
});

test('a number alone, among words or of no paragraph names none', () => {
  expect(namedBy('2')).toEqual([]);
  expect(namedBy('p2 ships')).toEqual([]);
  expect(namedBy('¶ 3')).toEqual([]);
  expect(namedBy('')).toEqual([]);
});

const turns = new Map([
  ['first', ['t1', 't2']],
  ['second', []],
]);
const meantBy = (query: string) =>
  placesMeant(query, { passages, turns }).map((place) => place.query);

test('a number alone may mean a paragraph or a turn, and how to ask for each is told', () => {
  expect(placesMeant(' 2 ', { passages, turns })).toEqual([
    { kind: 'paragraph', id: 'p2', number: '2', query: 'p2' },
    { kind: 'turn', id: 't2', number: '2', query: 'turn:t2' },
  ]);
  for (const query of ['t2', 'T2', 'turn 2', 't. 2'])
    expect(meantBy(query), query).toEqual(['turn:t2']);
});

test('what no document has is not meant', () => {
  const many = new Map([['first', ['p9', 'p10']]]);
  const told = (query: string) =>
    placesMeant(query, { passages: many, turns }).map((place) => place.query);
  expect(['10', 't10', '1961'].map(told)).toEqual([['p10'], [], []]);
});

test('what is asked for as it should be, or with other words, needs no advice', () => {
  for (const query of ['p2', '¶ 2', 'turn:t2', '2 ships', 'the 2', ''])
    expect(meantBy(query), query).toEqual([]);
});
