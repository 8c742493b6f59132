import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addTinyRecords, writeEmptyEdition } from '../../checks/tiny-records.ts';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { prepareIndex, search } from '../../search/index.ts';
import { searchExamples } from './search-examples.ts';
import { siteSearchIndex } from './search-index.ts';

let folder = new TemporaryFolder();

beforeEach(() => {
  folder = new TemporaryFolder();
  vi.stubEnv('CONTENT_DIR', folder.path);
  writeEmptyEdition(folder.path);
});

afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

/** All examples of an edition of so many records. */
function examplesOf(records: number) {
  addTinyRecords(folder.path, 0, records);
  const { groups, ofRecords, numbers } = searchExamples();
  return { all: [...groups.flatMap(({ examples }) => examples), ...ofRecords], numbers };
}

function findsSomething(query: string): boolean {
  const { results } = search(prepareIndex(siteSearchIndex()), query);
  return results.some(({ offered }) => !offered);
}

test('an edition of one record has no example of what leaves some of several', () => {
  const { all } = examplesOf(1);
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter(({ query }) => /year:|archive:|document:/u.test(query))).toEqual([]);
  for (const { found } of all) expect(found).not.toMatch(/Sitting/u);
});

test('the examples of several records are of their own years, archives and names, and say which they find', () => {
  const { all, numbers } = examplesOf(5);
  const queries = all.map(({ query }) => query).join('\n');
  expect(queries).toMatch(/^year:1702 \w+$/mu);
  expect(queries).toMatch(/^archive:"Archive of ward 100\d" \w+$/mu);
  expect(queries).toMatch(/^document:sitting-\d \w+$/mu);
  expect(queries).toMatch(/^\w+ -document:sitting-\d$/mu);
  // All are of one year.
  expect(queries).not.toMatch(/year:\d+-|-year:/u);
  for (const { query, found } of all) {
    expect(findsSomething(query), query).toBe(true);
    expect(found, query).toMatch(/Sitting 100\d \(\d+ \w+ 1702\), (?:¶|paragraph)/u);
  }
  expect(all.find(({ query }) => query.startsWith('year:'))?.found).toMatch(
    /^5 hits: (?:Sitting [^;]+; ){3}and passages of 2 more records$/u,
  );
  for (const query of numbers.filter((number) => number.startsWith('turn:')))
    expect(findsSomething(query)).toBe(true);
  expect(numbers).toEqual(['turn:t1', 'p1']);
});

test('those of a collection too large to be counted find something in it, too', () => {
  const { all } = examplesOf(260);
  for (const { query, found } of all) {
    expect(findsSomething(query), query).toBe(true);
    expect(found, query).toMatch(/^Sitting 1000 \(1 January 1702\), ¶/u);
  }
  expect(all.map(({ query }) => query).join('\n')).toMatch(/^document:sitting-0 /mu);
});
