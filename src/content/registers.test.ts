import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from '../cli/testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';

/** The first document with registers and annotations made for the test. */
function annotated(people: string, annotations: string): TemporaryFolder {
  const folder = TemporaryFolder.withContent();
  mkdirSync(join(folder.path, 'content/registers'), { recursive: true });
  for (const name of ['organizations', 'places', 'events', 'works', 'terms']) {
    folder.write(`content/registers/${name}.yaml`, 'entries: {}\n');
  }
  folder.write('content/sources.yaml', 'sources: {}\n');
  folder.write('content/registers/people.yaml', people);
  folder.write(`${document}/annotations.yaml`, annotations);
  return folder;
}

const entry = (id: string, form: string) =>
  `  ${id}:\n    heading: ${id}\n    forms: [${form}]\n    note: A person.\n    certainty: stated\n`;
const note = (at: string, exact: string) =>
  `notes:\n  a1:\n    target: { at: ${at}, exact: ${exact} }\n    text: A note.\n    certainty: stated\n`;

function faultsOf(folder: TemporaryFolder): string {
  return runEdition(['check', 'content'], folder.path).stderr;
}

test('two entries with one form, and a quotation that is not there, are told with their lines', () => {
  using folder = annotated(
    `entries:\n${entry('ivanov', 'Ivanov')}${entry('other', 'Ivanov')}`,
    note('p5', 'very ill'),
  );
  const faults = faultsOf(folder);
  expect(faults).toContain(
    'registers/people.yaml:9:13 ambiguous-form The form `Ivanov` of `other` is also a form of `ivanov`',
  );
  expect(faults).toContain(
    'annotations.yaml:3:23 quote-not-found `p5` does not contain `very ill`',
  );
});

test('a form taken out, a misquoted selector and a form of two persons are three errors', () => {
  using folder = TemporaryFolder.withContent();
  const people = 'content/registers/people.yaml';
  folder.edit(people, ['forms: [Eisenhower]', 'forms: []']);
  folder.edit(people, ['forms: [Syngman Rhee]', 'forms: [Piro Bita, Syngman Rhee]']);
  folder.edit(`${document}/annotations.yaml`, [
    'exact: great party of Lenin',
    'exact: great league of Lenin',
  ]);
  const faults = faultsOf(folder)
    .trim()
    .split('\n')
    .map((line) => line.replace(/^.*\//u, ''));
  expect(faults.toSorted()).toEqual([
    expect.stringMatching(
      /^annotations\.yaml:\d+:\d+ quote-not-found .* Quote them as printed/u,
    ),
    expect.stringMatching(
      /^people\.yaml:\d+:\d+ ambiguous-form .* list the exceptions in annotations\.yaml\.$/u,
    ),
    expect.stringMatching(
      /^transcript\.md:\d+:\d+ untagged-name .* Add it to the `forms` of the entry/u,
    ),
  ]);
});

test('words that stand twice in their passage need what stands around them', () => {
  using folder = annotated(
    `entries:\n${entry('ivanov', 'Ivanov')}`,
    note('p40', 'Kim Il Sung'),
  );
  expect(faultsOf(folder)).toContain(
    '`Kim Il Sung` occurs 3 times in `p40`. Quote more words',
  );
});

test('an anchor, an entry and a source that are not there are told', () => {
  using folder = annotated(
    `entries:\n${entry('ivanov', 'Ivanov')}`,
    `${note('p99', 'so')}    sources: [nowhere]\nquotations:\n  - { target: { at: p5, exact: He is very well. }, speaker: nobody }\n`,
  );
  const faults = faultsOf(folder);
  expect(faults).toContain(' unknown-anchor The document has no anchor `p99`');
  expect(faults).toContain(' unknown-source Unknown source `nowhere`');
  expect(faults).toContain(' unknown-entry Unknown entry `nobody`');
});

test('an id that two registers claim is told', () => {
  using folder = annotated(`entries:\n${entry('ivanov', 'Ivanov')}`, '{}\n');
  folder.write('content/registers/places.yaml', `entries:\n${entry('ivanov', 'Tirana')}`);
  expect(faultsOf(folder)).toContain('places.yaml:2:3 duplicate-entry');
});
