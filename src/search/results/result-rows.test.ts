import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { withoutChip } from '../match/chips.ts';
import { search } from '../search.ts';
import { distributionOf, facetsOf } from './facets.ts';
import { csvOf, resultRows } from './result-rows.ts';

const site = { url: 'https://example.org/', version: '1.0.0' };

test('a passage in which two voices have hits is a row for each, the second after all first', () => {
  const rows = resultRows(search(open, '"South Korea"'));
  expect(rows.map(({ id, layer, count }) => `${id} ${layer} ${count}`)).toEqual([
    'p30 speech 1',
    'p29 speech 1',
    'p30 insertion 1',
  ]);
});

test('facets count passages, and each leads to as many', () => {
  const query = 'Moscow';
  const answer = search(open, query);
  const facets = facetsOf(open, answer);
  for (const facet of ['speaker', 'layer', 'person', 'organization', 'turn'] as const) {
    for (const { clause, count } of facets[facet]) {
      const { results } = search(open, `${query} ${clause}`);
      expect([clause, results.length]).toEqual([clause, count]);
    }
  }
  expect(facets.speaker).toMatchObject([
    { label: 'Enver Hoxha' },
    { label: 'Pak Kum Chol' },
  ]);
});

test('the distribution adds up to the count', () => {
  const answer = search(open, '"Korean Workers’ Party"');
  const spread = distributionOf(answer);
  expect(spread.reduce((sum, { count }) => sum + count, 0)).toBe(answer.count);
  expect(spread.map(({ id }) => id)).toEqual([
    'p3',
    'p7',
    'p10',
    'p11',
    'p15',
    'p20',
    'p39',
  ]);
});

test('CSV has a line for each hit, quotes what it must and disarms formulas', () => {
  const rows = resultRows(search(open, 'bullet'));
  const [title] = open.index.documents.map((document) => document.title);
  expect(csvOf(rows, open.index, site)).toBe(
    'document,id,speaker,layer,before,match,after,status,quoted,address,date,title,version\r\n' +
      `1961-02-10-hoxha-pak,p32,enver-hoxha,speech,"${rows[0]?.lines[0]?.before}",bullet,.,,,` +
      `https://example.org/1961-02-10-hoxha-pak/#p32,1961-02-10,${title},1.0.0\r\n`,
  );
  const formula = { before: '=1+1', match: '"', after: '\n' };
  const [row] = rows;
  if (!row) throw new Error('Expected a row');
  expect(csvOf([{ ...row, lines: [formula] }], open.index, site)).toContain(
    `,'=1+1,"""","\n",`,
  );
});

test('without an address of the site, the table has the path of the passage', () => {
  const csv = csvOf(resultRows(search(open, 'bullet')), open.index, { version: '1.0.0' });
  expect(csv).toContain(',1961-02-10-hoxha-pak/#p32,1961-02-10,');
});

test('words a speaker quotes are told to be another’s, in a row and in CSV', () => {
  const [row] = resultRows(search(open, '"get along without you"'));
  expect(row).toMatchObject({
    id: 'p25',
    speaker: 'enver-hoxha',
    lines: [{ quoted: 'nikita-khrushchev' }],
  });
  expect(row && csvOf([row], open.index, site)).toContain(
    ',nikita-khrushchev,https://example.org/',
  );
  const others = resultRows(search(open, 'in:speech the')).flatMap(({ lines }) => lines);
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(({ quoted }) => quoted)).toEqual([]);
});

test('taking a part out of a query leaves the rest', () => {
  const query = 'toast OR luxury -war "red course" speaker:hoxha';
  const { chips } = search(open, query);
  expect(chips.map(({ kind, text, not }) => [kind, text, not])).toEqual([
    ['either', 'toast OR luxury', false],
    ['word', '-war', true],
    ['phrase', '"red course"', false],
    ['speaker', 'speaker:hoxha', false],
  ]);
  expect(chips.map((chip) => withoutChip(query, chip))).toEqual([
    '-war "red course" speaker:hoxha',
    'toast OR luxury "red course" speaker:hoxha',
    'toast OR luxury -war speaker:hoxha',
    'toast OR luxury -war "red course"',
  ]);
});
