import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from '../../cli/testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';

const sources = `sources:
  record:
    { type: webpage, kind: primary, title: Record, read: whole, URL: https://archive.example.org/1 }
  page:
    { type: webpage, kind: web, title: Page, read: whole, URL: https://copies.example.net/1 }
  handbook: { type: book, kind: reference, title: Handbook, read: p. 4 }
`;
const hosts = 'hosts:\n  - { host: example.net, why: copies without leave }\n';

/** The faults, one each line, of a folder with these sources and one note. */
function faultsOf(
  note: string,
  certainty: string,
  {
    cited,
    refused = '',
    extra = '',
    events = 'entries: {}\n',
  }: { cited: string; refused?: string; extra?: string; events?: string },
): string[] {
  using folder = TemporaryFolder.withContent();
  for (const name of ['people', 'organizations', 'places', 'events', 'works', 'terms']) {
    folder.write(`content/registers/${name}.yaml`, 'entries: {}\n');
  }
  folder.write('content/registers/events.yaml', events);
  folder.write('content/sources.yaml', sources);
  folder.write('content/refused-hosts.yaml', refused || 'hosts: []\n');
  folder.write('content/authority-candidates.yaml', extra || 'candidates: []\n');
  folder.write(
    'content/pages/introduction.md',
    '---\ntitle: A\ndescription: B\n---\n\nC.\n',
  );
  folder.write(
    `${document}/annotations.yaml`,
    `notes:\n  a1:\n    target: { at: p1, exact: Hysni Kapo }\n    text: ${note}\n    certainty: ${certainty}\n    sources: [${cited}]\n`,
  );
  const { stderr } = runEdition(['check', 'content'], folder.path);
  return stderr
    .split('\n')
    .map((line) => line.replace(/^\S*\//u, ''))
    .filter((line) =>
      /^(?:annotations|events|sources|authority-candidates)\.yaml:/u.test(line),
    );
}

test('what rests on reference works and web pages alone is not stated', () => {
  expect(faultsOf('A note.', 'stated', { cited: 'page, handbook' })).toEqual([
    'annotations.yaml:5:5 weak-evidence `stated` rests only on `web` and `reference` sources. Cite a primary, scholarly or press source, or make it `inferred` or `not-verified`.',
  ]);
  expect(faultsOf('A note.', 'stated', { cited: 'page, record' })).toEqual([]);
  expect(faultsOf('A note.', 'inferred', { cited: 'page' })).toEqual([]);
});

test('nor are an entry of a register or its dates', () => {
  const entry = (certainty: string, dates: string, cited: string) =>
    `entries:\n  a:\n    heading: A\n    named: false\n    dates: { text: May 1956, certainty: ${dates} }\n    note: A note.\n    certainty: ${certainty}\n    sources: [${cited}]\n`;
  const faults = (...[certainty, dates, cited]: Parameters<typeof entry>) =>
    faultsOf('A note.', 'inferred', {
      cited: 'page',
      events: entry(certainty, dates, cited),
    }).map((line) => line.replace(/ `stated`.*/u, ''));
  expect(faults('stated', 'inferred', 'page')).toEqual(['events.yaml:7:5 weak-evidence']);
  expect(faults('inferred', 'stated', 'handbook')).toEqual([
    'events.yaml:5:30 weak-evidence',
  ]);
  expect(faults('inferred', 'not-verified', 'page')).toEqual([]);
  expect(faults('stated', 'stated', 'page, record')).toEqual([]);
});

test('nothing links to a host that is refused, nor to one below it', () => {
  const note = '"[a](https://example.net/2), [b](https://notexample.net/)."';
  expect(faultsOf(note, 'inferred', { cited: 'page', refused: hosts })).toEqual([
    'sources.yaml:5:59 refused-host refused-hosts.yaml refuses links to `example.net`: copies without leave. Cite the work without a link, or link to its publisher or archive.',
    'annotations.yaml:4:12 refused-host refused-hosts.yaml refuses links to `example.net`: copies without leave. Cite the work without a link, or link to its publisher or archive.',
  ]);
});

test('an id to confirm is of an entry of a register', () => {
  const extra =
    'candidates:\n  - { entry: nobody, scheme: gnd, id: "1", evidence: A. }\n';
  expect(faultsOf('A note.', 'inferred', { cited: 'page', extra })).toEqual([
    'authority-candidates.yaml:2:7 unknown-entry Unknown entry `nobody`. Add it to the registers, or correct the id.',
  ]);
});
