import { expect, test } from 'vitest';
import { calledBy, documentId } from './index-words.ts';
import type { Places } from './rank-places.ts';
import { rankPlaces } from './rank-places.ts';
import type { Wanted } from './wants.ts';

const index = new Map<string, Places>(
  Object.entries({
    red: new Map([
      ['1950-far', [3, 600]],
      ['1951-near', [700]],
      ['1952-run', [1100]],
      ['1953-half', [9]],
    ]),
    course: new Map([
      ['1950-far', [400]],
      ['1951-near', [720]],
      ['1952-run', [1101]],
    ]),
    pak: new Map([['1953-half', [8]]]),
  }),
);

const want = (...words: readonly string[]): Wanted['wants'][number] => ({
  runs: [words],
  weak: [],
  isNeeded: false,
});
const none = { years: [], documents: [], archives: [] };
const ranked = (wanted: Partial<Wanted>, sort?: 'date' | 'newest') =>
  rankPlaces(
    { wants: [], ...none, ...wanted },
    (word) => index.get(word) ?? new Map(),
    ['1950-far', '1951-near', '1952-run', '1953-half'],
    4,
    sort,
  );
const slugs = (...all: Parameters<typeof ranked>) =>
  ranked(...all).map(({ slug }) => slug);

test('where all stands close together comes first, and the closest of it', () => {
  expect(slugs({ wants: [want('red'), want('course')] }).slice(0, 2)).toEqual([
    '1952-run',
    '1951-near',
  ]);
});

test('the place of a word tells its block', () => {
  const [first] = ranked({ wants: [want('red', 'course')] });
  expect(first).toMatchObject({ slug: '1952-run', block: 2, isWhole: true });
});

test('words in a row must follow one another; any may stand for the empty one', () => {
  expect(slugs({ wants: [want('red', 'course')] })).toEqual(['1952-run']);
  expect(slugs({ wants: [want('pak', 'red')] })).toEqual(['1953-half']);
  expect(slugs({ wants: [want('pak', '', 'red')] })).toEqual([]);
});

test('a filter leaves the documents that have it', () => {
  const wants = [want('red')];
  expect(slugs({ wants, years: ['1951'] })).toEqual(['1951-near']);
  expect(new Set(slugs({ wants, documents: ['1950-far'] }))).toEqual(
    new Set(['1950-far']),
  );
  expect(slugs({ wants, archives: ['pak'] })).toEqual(['1953-half']);
  const needed = { ...want('pak'), isNeeded: true };
  expect(slugs({ wants: [...wants, needed] })).toEqual(['1953-half']);
});

test('without words all documents are there, by date in either order', () => {
  expect(slugs({}, 'date')[0]).toBe('1950-far');
  expect(slugs({}, 'newest')[0]).toBe('1953-half');
});

test('what an index calls a document tells its slug and its date', () => {
  for (const [slug, date] of [
    ['1961-02-10-hoxha-pak', '1961-02-10'],
    ['1961-02-10-hoxha-pak', '1961'],
    ['letter', '1961-02'],
    ['letter', ''],
    ['1961', '1961'],
    ['1961-02-10-hoxha-pak', ''],
  ] as const)
    expect(calledBy(documentId(slug, date))).toEqual({ slug, date });
});
