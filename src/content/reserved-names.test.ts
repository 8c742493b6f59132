import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from '../cli/testing/run-edition.ts';
import { anchorKinds } from '../edition/anchors/registry.ts';
import { registerNames } from '../edition/index.ts';
import { outputNames } from '../outputs/index.ts';
import { nameFault } from './reserved-names.ts';

/** The names at the root of a folder of pages, those in brackets apart. */
function routesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/u, ''));
}

const own = new Set([
  ...routesIn('src/pages'),
  ...registerNames,
  ...readdirSync('public').map((name) => name.replace(/\..*$/u, '')),
  ...['client', 'hosts', 'pagefind', 'search'],
]);

function namesRefused(folder: TemporaryFolder, pattern: RegExp): (string | undefined)[] {
  return runEdition(['check', 'content'], folder.path)
    .stderr.split('\n')
    .filter((line) => line.includes(' invalid-name '))
    .map((line) => pattern.exec(line)?.[1]);
}

test('the routes read here are those of the site', () => {
  expect([...own]).toEqual(
    expect.arrayContaining(['words', 'search-help', 'fonts', 'people']),
  );
});

test('no page may be named like a route of the site, and its own file says so', () => {
  using folder = TemporaryFolder.withContent();
  for (const name of own) {
    folder.write(`content/pages/${name}.md`, '---\ntitle: A\ndescription: B\n---\n');
  }
  const refused = namesRefused(
    folder,
    /^content\/pages\/(\S+)\.md:1:1 invalid-name `\1` is taken: the site has a (?:page|file|folder) at \/\S*\. Rename/u,
  );
  expect(new Set(refused)).toEqual(own);
});

test('no document may be named like a route of the site, or like a file of every document', () => {
  using folder = TemporaryFolder.withContent();
  // `linkset.json` and `versions.json`, while an output ends in `.json`.
  const pages = readdirSync('src/pages/[document]').map((name) =>
    name.replace(/\.ts$/u, ''),
  );
  const files = pages.filter((page) =>
    outputNames('document', page.replace(/\..*$/u, '')).includes(page),
  );
  const names = [...own, ...files.map((file) => file.replace(/\..*$/u, ''))];
  for (const name of names) {
    mkdirSync(join(folder.path, 'content/documents', name));
  }
  const refused = namesRefused(
    folder,
    /^content\/documents\/([^/:]+):1:1 invalid-name `\1` is taken: (?:the site|every document) has a /u,
  );
  expect(new Set(refused)).toEqual(new Set(names));
});

test.each([
  ['people', 'page at /people/'],
  ['search', 'page at /search/'],
  ['words', 'page at /words/'],
  ['fonts', 'folder at /fonts/'],
  ['pagefind', 'folder at /pagefind/'],
  ['favicon', 'file at /favicon.svg'],
  ['choices', 'file at /choices.css'],
  ['index', 'page at /'],
])('what has the name `%s` is said in the reader’s terms', (name, owner) => {
  expect(nameFault(name)).toBe(`\`${name}\` is taken: the site has a ${owner}`);
});

test('a name that is none, and a page named like a document, are refused', () => {
  using folder = TemporaryFolder.withContent();
  const matter = '---\ntitle: A\ndescription: B\n---\n';
  folder.write('content/pages/My page.md', matter);
  folder.write('content/pages/1961-02-10-hoxha-pak.md', matter);
  const { stderr } = runEdition(['check', 'content'], folder.path);
  expect(stderr).toContain(
    'My page.md:1:1 invalid-name `My page` is not a valid address: use lower-case',
  );
  expect(stderr).toContain(
    'pages/1961-02-10-hoxha-pak.md:1:1 invalid-name `1961-02-10-hoxha-pak` is also the name of a document',
  );
});

test('no anchor can have the address of a page below its document', () => {
  const below = routesIn('src/pages/[document]');
  expect(below).toContain('cite');
  expect(below.filter((name) => anchorKinds.some((kind) => kind === name))).toEqual([]);
  using folder = TemporaryFolder.withContent();
  const anchors = 'content/documents/1961-02-10-hoxha-pak/anchors.yaml';
  folder.edit(anchors, ['  abstract:', '  cite:']);
  const { stderr } = runEdition(['check', 'content'], folder.path);
  expect(stderr).toMatch(
    /^\S+anchors\.yaml:\d+:3 invalid-metadata `cite` under `anchors` is not a valid id, .+\n$/u,
  );
});
