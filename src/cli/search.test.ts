import { expect, test } from 'vitest';
import { index, open } from '../search/bench/first-document.ts';
import { resultRows, search } from '../search/index.ts';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

function found(...args: readonly string[]) {
  const { code, stdout, stderr } = runEdition(['search', ...args, '--json'], '.');
  expect(code).toBe(0);
  // The command's own shape, which these tests pin down.
  return { rows: JSON.parse(stdout) as Record<string, unknown>[], stderr };
}

test('the rows are those of the engine, in rank order', () => {
  for (const query of ['NS Khrushchev', 'toast champagne', 'Kruschev']) {
    const { rows } = found(query);
    expect(rows).toEqual(JSON.parse(JSON.stringify(resultRows(search(open, query)))));
  }
});

test('a row names document, anchor, speaker and voice, with a line for each hit', () => {
  const { rows } = found('bullet');
  expect(rows).toEqual([
    {
      document: index.documents[0]?.id,
      id: 'p32',
      speaker: 'enver-hoxha',
      layer: 'speech',
      count: 1,
      lines: [
        {
          before: 'to reach the ear of the enemy, whom we give only the ',
          match: 'bullet',
          after: '.',
        },
      ],
    },
  ]);
});

test('an offer and a passage that lacks a word say so', () => {
  expect(found('irigation').rows[0]).toMatchObject({ offered: true });
  expect(found('toast champagne').rows[0]).toMatchObject({ missing: ['champagne'] });
});

test('a name that is not found in someone’s words is said to be elsewhere', () => {
  const { rows, stderr } = found('speaker:pak Khrushchev');
  expect(rows).toEqual([]);
  expect(stderr).toContain(
    'Not found in the words of speaker:pak; without filters, 8 hits in 5 passages.',
  );
});

test('a paragraph is found by its number, and a number alone is answered with how to ask for it', () => {
  const told = (query: string) => found(query).stderr.trim().split('\n');
  const document = index.documents[0]?.id;
  expect(told('p10')).toEqual([`p10 is a paragraph number: ${document}/#p10.`]);
  expect(told('6')).toEqual(
    expect.arrayContaining([
      'For paragraph 6, search for p6.',
      'For turn 6, search for turn:t6.',
    ]),
  );
  expect(told('t6')).toEqual(['For turn 6, search for turn:t6.', 'Nothing found.']);
  expect(found('turn:t6').rows.length).toBeGreaterThan(0);
  expect(told('t999')).toEqual(['Nothing found.']);
});

test('words need no quotation marks, and a query may begin with a hyphen', () => {
  expect(found('red', 'course').rows).toEqual(found('red course').rows);
  expect(found('-Moscow', 'Bucharest').rows.filter((row) => !row['offered'])).toEqual([]);
  expect(found('-Lenin in:insertion').rows.length).toBeGreaterThan(0);
});

test('lines for people and CSV', () => {
  const plain = runEdition(['search', 'bullet'], '.');
  expect(plain.stdout).toContain('p32');
  expect(plain.stdout).toContain('[bullet]');
  const table = runEdition(['search', 'bullet', '--csv'], '.', {
    SITE_URL: 'https://example.org/',
  });
  expect(table.stdout).toMatch(/^document,id,/u);
  expect(table.stdout).toContain(`,https://example.org/${index.documents[0]?.id}/#p32,`);
});

test('another content folder is searched, and its faults are told', () => {
  using folder = TemporaryFolder.withContent();
  expect(
    runEdition(['search', 'bullet', '--content', 'content'], folder.path).stdout,
  ).toContain('p32');
  folder.write('content/documents/1961-02-10-hoxha-pak/document.yaml', 'title: [');
  const broken = runEdition(['search', 'bullet', '--content=content'], folder.path);
  expect([broken.code, broken.stdout]).toEqual([1, '']);
  expect(broken.stderr).toContain('document.yaml');
  folder.write('content/edition.yaml', 'title: [');
  const unnamed = runEdition(['search', 'bullet', '--content=content'], folder.path);
  expect([unnamed.code, unnamed.stdout]).toEqual([1, '']);
  expect(unnamed.stderr).toContain('edition.yaml');
});

test('a call without a query, or with an unknown option, is a usage error', () => {
  expect(runEdition(['search'], '.').code).toBe(2);
  expect(runEdition(['search', 'x', '--jsonn'], '.').code).toBe(2);
  expect(runEdition(['search', 'x', '--content'], '.').code).toBe(2);
});
