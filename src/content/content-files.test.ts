import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { checkContent } from './check-content.ts';
import { contentFiles } from './content-files.ts';
import { faultLines } from './faults.ts';

const document = 'documents/1961-02-10-hoxha-pak';

/** The lines of `edition check`, with paths below the folder. */
function linesOf({ path }: TemporaryFolder): string[] {
  return faultLines(checkContent(join(path, 'content'))).map((line) =>
    line.replace(/^\S*?(?=content\/)/u, ''),
  );
}

/** What is told of a file put into the content folder; nothing where nothing is. */
function toldOf(path: string): string | undefined {
  using folder = TemporaryFolder.withContent();
  const full = join(folder.path, 'content', path);
  mkdirSync(path.endsWith('/') ? full : join(full, '..'), { recursive: true });
  if (!path.endsWith('/')) folder.write(`content/${path}`, 'entries: {}\n');
  const [line, ...others] = linesOf(folder);
  expect(others).toEqual([]);
  return line;
}

test.each([
  ['registers/events.yml', 'events.yaml'],
  ['pages/methods.markdown', 'methods.md'],
  [`${document}/annotation.yaml`, 'annotations.yaml'],
  [`${document}/anchors.yml`, 'anchors.yaml'],
  [`${document}/history/1.1.0.yml`, '1.1.0.yaml'],
  ['source.yaml', 'sources.yaml'],
  ['page/', 'pages/'],
])('%s is told to be %s', (path, meant) => {
  const name = path.replace(/^.*\/(?=.)/u, '');
  expect(toldOf(path)).toMatch(
    new RegExp(
      `^content/\\S+:1:1 ignored-file \`${name}\` is not read: the expected name is \`${meant}\``,
      'u',
    ),
  );
});

test.each([
  ['registers/persons.yaml', '`people.yaml`, `organizations.yaml`'],
  ['pages/sub/', '`NAME.md`'],
  ['documents/notes.txt', '`NAME/`'],
  ['images/', '`edition.yaml`, `sources.yaml`'],
  [`${document}/scan.jpg`, '`transcript.md`, `document.yaml`'],
])('%s is like no name there, and those are told', (path, names) => {
  expect(toldOf(path)).toContain(
    ` ignored-file \`${path.replace(/^.*\/(?=.)/u, '')}\` is not read: the expected names are ${names}`,
  );
});

test.each([
  ['registers/annotations.yaml', 'documents/NAME/'],
  ['transcript.md', 'documents/NAME/'],
  ['documents/people.yaml', 'registers/'],
])('%s is told where it belongs', (path, home) => {
  expect(toldOf(path)).toContain(`Move it to \`${home}\``);
});

test.each([
  '_drafts/',
  'documents/_old/',
  'pages/_later.md',
  `${document}/_original.doc`,
  '.git/',
  'README.md',
  'pages/README.md',
  'LICENSE.txt',
])('%s is passed over', (path) => {
  expect(toldOf(path)).toBeUndefined();
});

test('a link to the folder of a document is told not to be followed', () => {
  using folder = TemporaryFolder.withContent();
  const elsewhere = join(folder.path, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(folder.path, 'content/documents/linked'));
  expect(linesOf(folder).join('\n')).toMatch(
    /^content\/documents\/linked:1:1 ignored-file `linked` is a symbolic link, which is not followed/u,
  );
});

test.each([
  'registers/terms.yaml',
  'search-examples.yaml',
  'sources.yaml',
  'pages/methods.md',
  `${document}/annotations.yaml`,
  `${document}/history/0.9.0.yaml`,
])('a link that leads nowhere is told: %s', (path) => {
  using folder = TemporaryFolder.withContent();
  const full = join(folder.path, 'content', path);
  rmSync(full, { force: true });
  symlinkSync('nothing', full);
  const name = path.replace(/^.*\//u, '');
  expect(linesOf(folder)).toEqual([
    expect.stringContaining(
      `content/${path}:1:1 ignored-file \`${name}\` is a broken symbolic link`,
    ),
  ]);
});

test('a text behind a link that leads nowhere is one fault', () => {
  using folder = TemporaryFolder.withContent();
  folder.remove(`content/${document}/transcript.md`);
  symlinkSync('nothing', join(folder.path, 'content', document, 'transcript.md'));
  expect(linesOf(folder)).toEqual([
    expect.stringContaining('transcript.md:1:1 unreadable-file'),
  ]);
});

test('a misnamed register is one fault, and not one for each name in it', () => {
  using folder = TemporaryFolder.withContent();
  const people = folder.read('content/registers/people.yaml');
  folder.write('content/registers/persons.yaml', people);
  folder.remove('content/registers/people.yaml');
  expect(linesOf(folder)).toEqual([
    expect.stringContaining('registers/persons.yaml:1:1 ignored-file'),
  ]);
});

test('every file that is read is listed, and none of an editor’s drafts', () => {
  using folder = TemporaryFolder.withContent();
  for (const draft of [
    '_draft.md',
    'pages/_notes.md',
    `${document}/_scan.md`,
    'README.md',
  ])
    folder.write(`content/${draft}`, 'A draft.\n');
  const files = contentFiles(join(folder.path, 'content'));
  expect(files).toEqual(
    expect.arrayContaining([
      'edition.yaml',
      'registers/people.yaml',
      `${document}/transcript.md`,
      `${document}/history/1.0.0.yaml`,
    ]),
  );
  expect(files.filter((file) => /draft|_notes|_scan|README/u.test(file))).toEqual([]);
});
