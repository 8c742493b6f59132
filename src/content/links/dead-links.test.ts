import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { checkContent } from '../check-content.ts';

const document = '1961-02-10-hoxha-pak';
const about = 'content/pages/about.md';
const annotations = `content/documents/${document}/annotations.yaml`;

/** The faults after prose was put into a page, or into the first note. */
function faultsOf(prose: string, where: 'page' | 'note'): string[] {
  using folder = TemporaryFolder.withContent();
  if (where === 'page') {
    folder.edit(about, ['## Whose words', `So ${prose}\n\n## Whose words`]);
  } else {
    folder.edit(annotations, ['This is the date field', `So ${prose} is the field`]);
  }
  return checkContent(join(folder.path, 'content')).flatMap(({ path, messages }) =>
    messages.map(
      ({ line, column, ruleId, reason, note }) =>
        `${path.slice(folder.path.length + 1)}:${line}:${column} ${ruleId} ${reason}. ${note}`,
    ),
  );
}

const right = [
  `../${document}/#p12`,
  `../${document}/#n1`,
  `../${document}/#n1-ref`,
  `../${document}/#a3`,
  `../${document}/#e1`,
  `../${document}/#record-title`,
  `../${document}/`,
  `../${document}/index.html`,
  `../${document}/doubt/#a3-doubt`,
  `../${document}/notes/`,
  `../${document}/p12/`,
  `../${document}/p12/p12.ris`,
  `../${document}/${document}.bib`,
  `../${document}/v/1.0.0/`,
  `../${document}/linkset.json`,
  '../',
  '../people/',
  '../people/enver-hoxha/',
  '../bibliography/',
  '../bibliography',
  '../bibliography/#wilson-114421',
  '../introduction/',
  '../principles/#section-names',
  '../search/?q=rice',
  '../search-help/',
  '../words/r/',
  '../favicon.svg',
  '../scans/p1.jpg',
  'mailto:a@example.org',
  'https://example.org/nothing/',
  '//example.org/',
];

test('what is there is no fault, in a page or in a note', () => {
  const prose = right.map((href) => `[a](${href})`).join(', ');
  expect(faultsOf(prose, 'page')).toEqual([]);
  expect(faultsOf(prose, 'note')).toEqual([]);
});

const dead: readonly (readonly [string, string])[] = [
  [`../${document}/#p99`, 'leads to a page that has no `#p99`. Remove `#p99`'],
  [`../${document}/#P12`, 'leads to a page that has no `#P12`. Did you mean `#p12`?'],
  ['../bibliografy/', 'leads to no page of this site. Did you mean `../bibliography/`?'],
  ['bibliography/', 'leads to no page of this site. Did you mean `../bibliography/`?'],
  ['../../bibliography/', 'leads outside this site. Did you mean `../bibliography/`?'],
  ['principles.md', 'leads to no page of this site. Did you mean `../principles/`?'],
  ['../1961-02-10-hoxa-pak/#p12', `Did you mean \`../${document}/#p12\`?`],
  [`../${document}/p99/`, 'leads to no page of this site. Write it as seen'],
  [`../${document}/doubts/`, `Did you mean \`../${document}/doubt/\`?`],
  ['../people/enver-hoxa/', 'Did you mean `../people/enver-hoxha/`?'],
  ['../enver-hoxha/', 'Did you mean `../people/enver-hoxha/`?'],
  ['../favicon.svgg', 'Did you mean `../favicon.svg`?'],
  ['../principles/#dates', 'leads to a page that has no `#dates`'],
  ['../bibliography/#wilson-114422', 'leads to a page that has no `#wilson-114422`'],
];

test.each(dead)('%s in a page is one fault', (href, told) => {
  const faults = faultsOf(`[a](${href})`, 'page');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^content\/pages\/about\.md:13:4 dead-link /u);
  expect(faults[0]).toContain(`\`${href}\` leads`);
  expect(faults[0]).toContain(told);
});

test.each([
  ['', 'is not an address'],
  ['/people/', 'begins at the root of the host'],
  ['https:/example.org/', 'is missing a slash'],
  ['www.example.org', 'would be read as a page of this site'],
  ['javascript:alert(1)', 'is an address that readers cannot open'],
])('[a](%s) is a slip, whatever the site has', (href, told) => {
  const [fault, ...others] = faultsOf(`[a](${href})`, 'note');
  expect(fault).toContain(`dead-link \`${href}\` ${told}`);
  expect(others).toEqual([]);
});

test('a link in a note is read from the page of its document', () => {
  expect(faultsOf('[a](../bibliografy/) [b](#p99) [c](doubt/)', 'note')).toEqual([
    expect.stringMatching(
      /annotations\.yaml:12:10 dead-link .+`\.\.\/bibliography\/`\?$/u,
    ),
    expect.stringMatching(/annotations\.yaml:12:31 dead-link `#p99` leads to a page/u),
  ]);
});

test('a link to a page that is not read for another fault is no second one', () => {
  using folder = TemporaryFolder.withContent();
  folder.write('content/pages/methods.markdown', '# Methods\n');
  folder.edit(about, ['## Whose words', '[a](../methods/)\n\n## Whose words']);
  folder.edit('content/registers/people.yaml', ['    language: sq', '    language: 1']);
  folder.edit(about, ['## Whose words', '[a](../people/enver-hoxha/)\n\n## Whose words']);
  const rules = checkContent(join(folder.path, 'content')).flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );
  expect(rules).toEqual(['ignored-file', 'invalid-metadata']);
});
