import { expect, test } from 'vitest';
import { prepareIndex } from '../index/prepared-index.ts';
import type { SearchRecord } from '../index/records.ts';
import { search } from '../search.ts';

const dates = ['1961-02-10', '1958', undefined, '1958-11-03'];
const titles = ['d', 'a', 'c', 'b'];
const archives = ['Central State Archive', 'Central Party Archive', undefined, undefined];

const record = (document: string, date: string | undefined): SearchRecord => ({
  document,
  id: 'p1',
  order: 0,
  layer: 'speech',
  speaker: undefined,
  date,
  language: 'en',
  text: 'The aid arrived.',
});

const open = prepareIndex({
  documents: titles.map((id, at) => {
    const archive = archives[at];
    return { id, title: id, ...(archive && { archives: [archive, 'Harbour Press'] }) };
  }),
  speakers: [],
  entries: [],
  records: titles.map((id, at) => record(id, dates[at])),
  languages: ['en'],
  rings: [],
  lemmas: [],
});

const documentsOf = (query: string, sort?: 'place' | 'date' | 'newest') =>
  search(open, query, { ...(sort && { sort }) }).results.map(
    ({ record: { document } }) => document,
  );

test('a year leaves the documents of that year, a range those of each of its years', () => {
  expect(documentsOf('year:1961 aid')).toEqual(['d']);
  expect(documentsOf('year:1958 aid')).toEqual(['a', 'b']);
  expect(documentsOf('year:1958-1961 aid')).toEqual(['a', 'b', 'd']);
  expect(documentsOf('aid -year:1958')).toEqual(['d', 'c']);
  expect(documentsOf('year:1961-1958 aid')).toEqual([]);
});

test('a month or a day of a date leaves the documents of it, under either name', () => {
  for (const { date = '' } of open.index.records.filter(({ date }) => date)) {
    for (const part of [date, date.slice(0, 7), date.slice(0, 4)]) {
      const expected = search(open, 'aid')
        .results.map(({ record }) => record)
        .filter((record) => record.date?.startsWith(part))
        .map(({ document }) => document);
      expect(documentsOf(`date:${part} aid`).toSorted()).toEqual(expected.toSorted());
      expect(documentsOf(`year:${part} aid`).toSorted()).toEqual(expected.toSorted());
    }
  }
  expect(documentsOf('date:1961-13 aid')).toEqual([]);
  // A copied date line is words.
  expect(
    search(open, 'Date: 10 February 1961 aid').chips.map(({ kind }) => kind),
  ).not.toContain('year');
});

test('what is no year is said to be none', () => {
  const [chip] = search(open, 'year:soon aid').chips;
  expect(chip).toMatchObject({ kind: 'year', known: false });
});

test('an archive is named in full or by some of its words', () => {
  expect(documentsOf('archive:"central state archive" aid')).toEqual(['d']);
  expect(documentsOf('archive:party aid')).toEqual(['a']);
  expect(documentsOf('archive:central aid')).toEqual(['a', 'd']);
  expect(documentsOf('archive:central year:1961 aid')).toEqual(['d']);
  expect(documentsOf('archive:press aid')).toEqual(['a', 'd']);
  expect(search(open, 'archive:moscow aid').chips[0]?.known).toBe(false);
});

test('hits of equal rank stand by date, those without one last', () => {
  expect(documentsOf('aid')).toEqual(['a', 'b', 'd', 'c']);
});

test('results can be had by date in either order, or as the documents stand', () => {
  expect(documentsOf('aid', 'date')).toEqual(['a', 'b', 'd', 'c']);
  expect(documentsOf('aid', 'newest')).toEqual(['d', 'b', 'a', 'c']);
  expect(documentsOf('aid', 'place')).toEqual(['a', 'b', 'c', 'd']);
});
