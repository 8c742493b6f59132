import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const source = resolve('src/checks/fixtures/second/source.txt');
const record = resolve('content/documents/1961-02-10-hoxha-pak/transcript.md');

test('a text of another archive becomes a folder without a fault', () => {
  using folder = TemporaryFolder.withContent();
  const { code, stdout, stderr } = runEdition(
    ['scaffold', source, 'content'],
    folder.path,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('content/documents/1958-05-14-source\n');
  expect(runEdition(['check', 'content'], folder.path).code).toBe(0);
});

test('the text is copied byte for byte, and the proposal tells what it found', () => {
  using folder = TemporaryFolder.withContent();
  runEdition(['scaffold', source, '--slug', 'river', 'content'], folder.path);
  const copied = folder.read('content/documents/river/transcript.md');
  expect(copied).toBe(readFileSync(source, 'utf8'));
  const proposal = folder.read('content/documents/river/document.yaml');
  expect(parse(proposal)).toMatchObject({
    title: {
      text: 'MINUTES OF A MEETING OF THE COMMISSION FOR THE LOWER RIVER',
      supplied: false,
    },
    date: '1958-05-14',
    participants: [
      { name: 'T. Orlen', labels: [{ label: 'ORLEN', mark: '.' }] },
      { name: 'V. Hask', labels: [{ label: 'HASK', mark: '.' }, 'Mrs. V. Hask'] },
      { name: 'Dorin Pell', labels: ['Mr. Dorin Pell'] },
    ],
    transcript: { insertions: { gap: ['illegible'], sic: ['sic'] } },
  });
  expect(proposal).toMatch(/illegible # high: .+\./u);
  expect(proposal).toMatch(/^date: 1958-05-14 # high: .+\.$/mu);
});

test.each([
  ['14 May 1958', '1958-05-14', 'high'],
  ['May 1958', '1958-05', 'medium'],
  ['5/6/1958', '1958', 'medium'],
])('of the date line %s as much is proposed as is sure', (line, date, certainty) => {
  using folder = TemporaryFolder.withContent();
  const text = readFileSync(source, 'utf8').replace(/^.*14 May 1958.*$/mu, line);
  folder.write('text.txt', text);
  const { code, stdout } = runEdition(['scaffold', 'text.txt', 'content'], folder.path);
  expect([code, stdout]).toEqual([0, `content/documents/${date}-text\n`]);
  const proposal = folder.read(`content/documents/${date}-text/document.yaml`);
  expect(parse(proposal)).toMatchObject({ date });
  expect(proposal).toMatch(new RegExp(`^date: "?${date}"? # ${certainty}: .+\\.$`, 'mu'));
});

test('a title that is supplied and a date that is missing are said, and are no faults', () => {
  using folder = TemporaryFolder.withContent();
  const talk = 'Ada Quist: Who rang the bell?\n\nAron Hale: The wind did.\n';
  folder.write('bell.txt', `The bell rang in the night.\n\n${talk}`);
  const { code, stdout, stderr } = runEdition(
    ['scaffold', 'bell.txt', 'content'],
    folder.path,
  );
  expect([code, stdout]).toEqual([0, 'content/documents/bell\n']);
  const path = 'content/documents/bell/document.yaml';
  const line = folder.read(path).split('\n').indexOf('title:') + 1;
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^content\/\S+\.yaml:1:1 no-date .+`date: YYYY-MM-DD`/u),
    expect.stringContaining(`${path}:${line}:1 supplied-title`),
    '',
  ]);
  expect(stderr).toContain('(the first is `The bell rang in the night.`)');
});

test('a short title is that of lists, too, and a year alone is the date', () => {
  using folder = TemporaryFolder.withContent();
  const talk = 'Ada Quist: Who rang the bell?\n\nAron Hale: The wind did.\n';
  folder.write('bell.txt', `The bell of the ferry\n\n1870\n\n${talk}`);
  const { stdout, stderr } = runEdition(['scaffold', 'bell.txt', 'content'], folder.path);
  expect([stdout, stderr]).toEqual(['content/documents/1870-bell\n', '']);
  expect(parse(folder.read('content/documents/1870-bell/document.yaml'))).toMatchObject({
    title: { text: 'The bell of the ferry', supplied: false },
    shortTitle: 'The bell of the ferry',
    date: '1870',
  });
});

test('the first document is proposed as its editor declared it', () => {
  using folder = TemporaryFolder.withContent();
  const { stdout, code } = runEdition(['scaffold', record, 'content'], folder.path);
  expect([code, stdout]).toEqual([0, 'content/documents/1961-02-10-transcript\n']);
  const declared = parse(
    folder.read('content/documents/1961-02-10-hoxha-pak/document.yaml'),
  ).transcript;
  const proposed = parse(
    folder.read('content/documents/1961-02-10-transcript/document.yaml'),
  ).transcript;
  expect(proposed.insertions).toEqual({
    ...declared.insertions,
    role: expect.arrayContaining(declared.insertions.role),
  });
  expect(proposed.signature).toEqual(declared.signature);
});

test('a folder that is there is never written over', () => {
  using folder = TemporaryFolder.withContent();
  const args = ['scaffold', record, '--slug', '1961-02-10-hoxha-pak', 'content'];
  const { code, stderr } = runEdition(args, folder.path);
  expect(code).toBe(2);
  expect(stderr).toContain('already exists');
});

test('without an edition.yaml the folder is made, and what the smallest one holds is said', () => {
  using folder = new TemporaryFolder();
  const args = ['scaffold', source, '--slug', 'river', 'content'];
  const { code, stdout, stderr } = runEdition(args, folder.path);
  expect([code, stdout]).toEqual([1, 'content/documents/river\n']);
  expect(stderr).toBe(
    'content/edition.yaml:1:1 unreadable-file File not found. Create it with at least these five lines: `title: …`, `description: …`, `version: 1.0.0`, `date: YYYY-MM-DD` and `language: en`.\nThen run `edition anchors --write`.\n',
  );
  folder.write(
    'content/edition.yaml',
    'title: A\ndescription: B\nversion: 1.0.0\ndate: 2026-11-24\nlanguage: en\n',
  );
  expect(runEdition(['anchors', '--write', 'content'], folder.path).code).toBe(0);
  expect(runEdition(['check', 'content'], folder.path).code).toBe(0);
});

test('every file it writes names its schema, wherever the content folder is', () => {
  using folder = TemporaryFolder.withContent();
  runEdition(['scaffold', source, '--slug', 'river', 'content'], folder.path);
  runEdition(['publish', 'content'], folder.path);
  const river = 'content/documents/river';
  const written = {
    document: `${river}/document.yaml`,
    anchors: `${river}/anchors.yaml`,
    history: `${river}/history/1.0.0.yaml`,
    versions: 'content/versions.yaml',
  };
  for (const [schema, path] of Object.entries(written)) {
    const named = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(
      folder.read(path),
    )?.[1];
    expect(resolve(dirname(join(folder.path, path)), named ?? '')).toBe(
      resolve(`public/schemas/${schema}.schema.json`),
    );
  }
});
