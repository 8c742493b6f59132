import { expect, test } from 'vitest';
import type { Change } from './testing/faults-after.ts';
import { faultsAfter } from './testing/faults-after.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';

const people = 'content/registers/people.yaml';
const annotations = `${document}/annotations.yaml`;

const planted: readonly (readonly [string, string, Change, string])[] = [
  [
    'a misspelt field of a register’s entry',
    people,
    ['    note:', '    notes:'],
    ':19:5 invalid-metadata Unknown field `entries.enver-hoxha.notes`. Did you mean `note`?',
  ],
  [
    'a source of an unknown type',
    'content/sources.yaml',
    ['    type: webpage', '    type: web'],
    ' `sources.wilson-114421.type` is `web`, expected `webpage`, `book`',
  ],
  [
    'a note with a misspelt field',
    annotations,
    ['    text: >-', '    txet: >-'],
    'Unknown field `notes.a1.txet`. Did you mean `text`?',
  ],
  [
    'a colon within a value',
    'content/edition.yaml',
    ['subtitle: A digital edition', 'subtitle: Hoxha: a digital edition'],
    ':3:11 invalid-yaml A colon and a space within a value. Put the value in quotation marks.',
  ],
  [
    'a name that is there twice',
    'content/pages/about.md',
    ['title:', 'title: A\ntitle:'],
    ':3:1 invalid-yaml `title` occurs twice. Delete or rename one of them.',
  ],
  [
    'a yes for true',
    people,
    ['    forms:', '    named: yes\n    forms:'],
    '.named` is `yes`, expected `true` or `false`. Choose one of them',
  ],
  [
    'a longitude that is none',
    'content/registers/places.yaml',
    ['coordinates: [', 'coordinates: [2'],
    '.coordinates` is `220.1`, expected at most 180. The field holds longitude and latitude',
  ],
  [
    'a bracket that is never closed',
    people,
    ['entries:', 'entries: ['],
    'invalid-yaml The `[` that opens here is never closed. Close it with `]`.',
  ],
  [
    'a quotation mark that is never closed',
    'content/edition.yaml',
    ['subtitle: A', 'subtitle: "A'],
    ':3:11 invalid-yaml The `"` that opens here is never closed. Close it with `"`.',
  ],
  [
    'an address without its scheme',
    'content/edition.yaml',
    ['editors: []', 'editors: []\nurl: example.org'],
    ':15:1 invalid-metadata `url` is `example.org`, expected an address like https://example.org/',
  ],
  [
    'the site without its title',
    'content/edition.yaml',
    ['title: ', '# '],
    ':1:1 invalid-metadata `title` is missing: the title of the site. Add `title:`.',
  ],
  [
    'an anchor of an unknown kind',
    `${document}/anchors.yaml`,
    ['kind: abstract', 'kind: abstrakt'],
    'Did you mean `abstract`?',
  ],
  [
    'a document that does not say whose its title is',
    `${document}/document.yaml`,
    ['  supplied: true\n', ''],
    ':3:1 invalid-metadata `title.supplied` is missing: true if the title is yours. Add `supplied:` under `title`.',
  ],
  [
    'a speaker who is no participant',
    `${document}/document.yaml`,
    ['    enver-hoxha: {', '    enver-hoxa: {'],
    ' Unknown id `enver-hoxa` under `citation.speakers`. Did you mean `enver-hoxha`?',
  ],
  [
    'a date that YAML takes for a number',
    `${document}/document.yaml`,
    ['date: 1961-02-10', 'date: 1961'],
    ' `date` is `1961`, expected text. Put it in quotation marks.',
  ],
  [
    'a version that YAML takes for a number',
    'content/edition.yaml',
    ['version: 1.0.0', 'version: 1.0'],
    ' `version` is `1.0`, expected a version like 1.0.0. The field holds the version of the edition',
  ],
  [
    'a field with nothing after its colon',
    `${document}/document.yaml`,
    ['shortTitle: Hoxha – Pak Kum Chol', 'shortTitle:'],
    ' `shortTitle` is empty: a short form for navigation.',
  ],
  [
    'an entry that is related to none',
    people,
    ['related: [party-of', 'related: [party-off'],
    ' unknown-entry Unknown entry `party-off-labour-of-albania`. Did you mean `party-of-labour-of-albania`?',
  ],
  [
    'HTML in a note',
    annotations,
    ['date field of', '<y then z> of'],
    ':12:19 raw-html `<y then z>` is HTML, which is not shown.',
  ],
  [
    'a list number that begins a note',
    annotations,
    ['This is the date field', '10. February'],
    ' one-paragraph A note must be one paragraph, but this begins a list.',
  ],
  [
    'a kind of insertion that there is not',
    `${document}/document.yaml`,
    ['    gap: [', '    gaps: ['],
    ' Unknown field `transcript.insertions.gaps`. Did you mean `gap`?',
  ],
  [
    'a note that only quotes its words',
    annotations,
    ['target: { at: abstract, exact: solidarity and friendship }', 'target: friendship'],
    ' `notes.a2.target` is `friendship`, expected nested fields. They are `at`, `exact`, `prefix` and `suffix`.',
  ],
  [
    'HTML in a page',
    'content/pages/about.md',
    ['\n---\n', '\n---\n\n<aside>A</aside>\n'],
    ' raw-html `<aside>A</aside>` is HTML',
  ],
  [
    'words that YAML takes for a comment',
    'content/edition.yaml',
    ['subtitle: A digital edition', 'subtitle: Block #5'],
    ':3:17 lost-words `#5` is a comment in YAML, and is not read. Put the words in quotation marks',
  ],
  [
    'words that YAML takes for a tag',
    'content/edition.yaml',
    ['subtitle: A digital edition', 'subtitle: !A digital edition'],
    ':3:11 lost-words `!A` is a tag in YAML',
  ],
  [
    'words that YAML takes for an anchor',
    'content/edition.yaml',
    ['subtitle: A digital edition', 'subtitle: &A digital edition'],
    ':3:11 lost-words `&A` is an anchor in YAML',
  ],
  [
    'a page without front matter',
    'content/pages/about.md',
    ['---\n', ''],
    ':1:1 invalid-metadata Front matter is missing',
  ],
  [
    'a page whose front matter has a misspelt field',
    'content/pages/about.md',
    ['title:', 'titel:'],
    ':2:1 invalid-metadata Unknown field `titel`. Did you mean `title`?',
  ],
];

test.each(planted)('%s is one fault', (_, path, change, told) => {
  const faults = faultsAfter(path, change);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^\S+:\d+:\d+ [a-z-]+ \S.+[.?]$/u);
  expect(faults[0]?.startsWith(path)).toBe(true);
  expect(faults[0]).toContain(told);
});

test('two faults of one entry, and one of another, are three', () => {
  const faults = faultsAfter(
    people,
    ['    language: sq\n    forms: [Enver', '    language: 1\n    forms: [Enver'],
    ['    certainty: stated', '    certainty: sttaed'],
    ['    heading: Hysni Kapo\n', ''],
  );
  expect(faults.map((line) => line.replace(/^\S+ invalid-metadata /u, ''))).toEqual([
    expect.stringContaining('`entries.enver-hoxha.language` is `1`, expected text'),
    expect.stringContaining('`entries.enver-hoxha.certainty` is `sttaed`'),
    expect.stringContaining('`entries.hysni-kapo.heading` is missing: the name'),
  ]);
});
