import { expect, test } from 'vitest';
import { summaries } from '../summaries/summaries.ts';
import { spokenBy } from './spoken-by.ts';

const documents = summaries();

/** The numbers of the paragraphs of the first document that a person speaks. */
const numbers = (person: string) =>
  spokenBy(person, documents)[0]?.passages.map(({ number }) => number);

test('the paragraphs of a speaker are those that the record attributes to them, in order', () => {
  const [hoxha, pak] = [numbers('enver-hoxha') ?? [], numbers('pak-kum-chol') ?? []];
  expect(hoxha.slice(0, 3)).toEqual(['3', '4', '6']);
  expect(pak.slice(0, 4)).toEqual(['5', '7', '8', '36']);
  expect(new Set([...hoxha, ...pak]).size).toBe(hoxha.length + pak.length);
});

test('who is present but silent, only quoted, or the record keeper speaks nowhere', () => {
  for (const person of ['hysni-kapo', 'nikita-khrushchev', 'haxhi-kroi']) {
    expect(spokenBy(person, documents)).toEqual([]);
  }
});
