import { expect, test } from 'vitest';
import { runEdition, startEdition, TemporaryFolder } from './testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';
const transcript = `${document}/transcript.md`;

test('the content of this edition has no fault', () => {
  const { code, stderr } = runEdition(['check'], '.');
  expect([code, stderr]).toEqual([0, 'No faults.\n']);
});

test('six faults are told together, each with place, rule and remedy', () => {
  using folder = TemporaryFolder.withContent();
  const source = folder.read(transcript);
  const removed =
    source.split('\n').find((line) => line.startsWith('Now I ponder')) ?? '';
  folder.edit(
    transcript,
    ['Comrade Pak Geum-cheol: He is', 'Comrade Pak Geum-chul: He is'],
    ['[illegible]', '[illegible'],
    ['[President of South Korea]', '[Premier of South Korea]'],
    ['Our people still talk', 'Our people still[2] talk'],
    [`${removed}\n\n`, ''],
  );
  const { code, stdout, stderr } = runEdition(['check', 'content'], folder.path);
  const lines = stderr.trimEnd().split('\n');
  const told = (start: string) => lines.filter((line) => line.startsWith(start));
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(
    told(`${transcript}:13:1 unknown-speaker Unknown speaker \`Comrade Pak Geum-chul\``),
  ).toHaveLength(1);
  expect(told(`${transcript}:17:505 unclosed-bracket `)).toHaveLength(1);
  expect(
    told(
      `${transcript}:61:301 unknown-insertion Undeclared insertion \`[Premier of South Korea]\``,
    ),
  ).toHaveLength(1);
  expect(
    told(`${transcript}:25:`).filter((line) => line.includes(' undefined-note ')),
  ).toHaveLength(1);
  expect(told(`${document}/document.yaml:2:1 changed-source `)).toHaveLength(1);
  expect(
    lines.filter((line) => line.includes(' lost-anchor The words of `p14` are gone')),
  ).toHaveLength(1);
  for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+ [a-z-]+ \S.+\. \S.+\.$/u);
});

test('a fault of the metadata is told at its line, by the name of the field', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit(`${document}/document.yaml`, [
    'date: 1961-02-10',
    'date: 10 February 1961',
  ]);
  folder.edit('content/edition.yaml', ['language: en', 'langauge: en']);
  const { code, stderr } = runEdition(['check'], folder.path, {
    CONTENT_DIR: 'content',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /document\.yaml:\d+:1 invalid-metadata `date` is `10 February 1961`, expected YYYY/u,
  );
  expect(stderr).toMatch(
    /edition\.yaml:\d+:1 invalid-metadata Unknown field `langauge`. Did you mean `language`\?/u,
  );
});

test('content without any document is a fault of the folder of documents', () => {
  using folder = new TemporaryFolder();
  const { stderr } = runEdition(['check', '.'], folder.path);
  expect(stderr).toContain('documents:1:1 no-document There are no documents yet.');
});

test('bytes that are no UTF-8, a byte order mark and NUL are refused', () => {
  using folder = TemporaryFolder.withContent();
  const source = folder.read(transcript);
  folder.write(transcript, `\uFEFF${source}\0`);
  const { stderr } = runEdition(['check', 'content'], folder.path);
  expect(stderr).toContain(`${transcript}:1:1 byte-order-mark`);
  expect(stderr).toContain(`${transcript}:1:1 null-character`);
});

test('a declaration that the text does not have is a fault of document.yaml', () => {
  using folder = TemporaryFolder.withContent();
  const path = `${document}/document.yaml`;
  folder.edit(path, ['gap: [illegible]', 'gap: [illegible, torn]']);
  folder.edit(path, ['labels: [Comrade Enver', 'labels: [Enver, Comrade Enver']);
  const lines = folder.read(path).split('\n');
  const placeOf = (words: string, entry: string) => {
    const line = lines.findIndex((text) => text.includes(words));
    return `${path}:${line + 1}:${(lines[line]?.indexOf(entry) ?? -1) + 1}`;
  };
  const { stderr } = runEdition(['check', 'content'], folder.path);
  expect(stderr).toContain(
    `${placeOf('gap: [illegible, torn]', 'torn')} unused-insertion The insertion \`torn\``,
  );
  // The name of the participant has the word before the label does.
  expect(stderr).toContain(
    `${placeOf('labels: [Enver,', 'Enver,')} unused-speaker The label \`Enver\``,
  );
});

test('an example of searching without a sentence is a fault of search-examples.yaml', () => {
  using folder = TemporaryFolder.withContent();
  folder.write(
    'content/search-examples.yaml',
    'groups:\n  - title: Words\n    examples:\n      - query: rice\n',
  );
  const { code, stderr } = runEdition(['check', 'content'], folder.path);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /search-examples\.yaml:4:\d+ invalid-metadata `groups\.examples\.says` is missing: what it shows/u,
  );
});

// The other tests call the command within their own process.
test.each([
  [['check']],
  [['check', 'nowhere']],
  [['search', 'toast', '--csv']],
  [['chekc']],
])('in a process of its own `%j` ends as it does here', (args) => {
  using folder = TemporaryFolder.withContent();
  const variables = { CONTENT_DIR: 'content' };
  expect(startEdition(args, folder.path, variables)).toEqual(
    runEdition(args, folder.path, variables),
  );
});

test('an unknown command or option is told, with exit code 2', () => {
  expect(runEdition(['chekc'], '.').code).toBe(2);
  expect(runEdition(['check', '--wirte'], '.').code).toBe(2);
});

test('every command has its help', () => {
  const { stdout, code } = runEdition(['--help'], '.');
  expect(code).toBe(0);
  for (const name of ['anchors', 'check', 'parse', 'scaffold']) {
    expect(stdout).toContain(`  ${name} `);
    const help = runEdition([name, '--help'], '.');
    expect([help.code, help.stdout]).toEqual([
      0,
      expect.stringContaining(`edition ${name} `),
    ]);
  }
});
