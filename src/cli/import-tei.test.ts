import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import type { Edition } from '../edition/index.ts';
import { outputNamed } from '../outputs/index.ts';
import { subjectOf } from '../outputs/testing/records.ts';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const slug = '1961-02-10-hoxha-pak';
const records = resolve('src/transcript/fixtures/records');
const names = readdirSync(records, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function editionIn(folder: TemporaryFolder, name: string): Edition {
  const { edition } = readDocument(join(folder.path, 'content'), name);
  if (!edition) throw new Error(`Expected ${name} to be readable`);
  return edition;
}

function teiOf(edition: Edition): string {
  return String(outputNamed(`${edition.slug}.tei.xml`).write(subjectOf(edition)));
}

/** Import what was exported, where the document no longer is. */
function returned(folder: TemporaryFolder, name: string, tei: string) {
  const documents = join(folder.path, 'content/documents');
  renameSync(join(documents, name), join(folder.path, `${name}-before`));
  folder.write('file.tei.xml', tei);
  return runEdition(['import-tei', 'file.tei.xml', '--into', 'content'], folder.path);
}

function expectSame(after: Edition, before: Edition): void {
  expect(after.transcript).toEqual(before.transcript);
  expect([...after.ids.values()]).toEqual([...before.ids.values()]);
  expect(after.metadata).toEqual(before.metadata);
  expect(after.anchors).toEqual(before.anchors);
  expect(after.apparatus).toEqual(before.apparatus);
  expect(after.mentions).toEqual(before.mentions);
}

test('the first document comes back from its TEI: tree, anchors, people, notes, mentions', () => {
  using folder = TemporaryFolder.withContent();
  const before = editionIn(folder, slug);
  const outcome = returned(folder, slug, teiOf(before));
  expect(outcome).toEqual({ code: 0, stdout: `content/documents/${slug}\n`, stderr: '' });
  expectSame(editionIn(folder, slug), before);
  const transcript = `content/documents/${slug}/transcript.md`;
  expect(folder.read(transcript)).toBe(readFileSync(transcript, 'utf8'));
  expect(runEdition(['check', 'content'], folder.path).code).toBe(0);
});

test.each(names)('so does the record %s', (name) => {
  using folder = TemporaryFolder.withContent();
  const source = join(records, name, 'source.txt');
  runEdition(['scaffold', source, '--slug', name, 'content'], folder.path);
  const before = editionIn(folder, name);
  const { code, stdout, stderr } = returned(folder, name, teiOf(before));
  expectSame(editionIn(folder, name), before);
  expect(stdout).toBe(`content/documents/${name}\n`);
  // The faults of a proposal that an editor has yet to correct come back as well.
  expect(code).toBe(stderr === '' ? 0 : 1);
});

test('a folder that is there is never overwritten', () => {
  using folder = TemporaryFolder.withContent();
  folder.write('file.tei.xml', teiOf(editionIn(folder, slug)));
  const args = ['import-tei', 'file.tei.xml', '--into', 'content'];
  const { code, stderr } = runEdition(args, folder.path);
  expect(code).toBe(2);
  expect(stderr).toContain('already exists');
});

/** A fault in the file, the element it is of, and what is said of it. */
test.each<[what: string, from: string | RegExp, to: string, at: string, message: string]>(
  [
    [
      'is not well-formed',
      '<p xml:id="p4">',
      '<p xml:id="p4"><b>',
      '</p></sp>\n\n<sp xml:id="t2"',
      'not-well-formed',
    ],
    [
      'has an element that is not ours',
      '<p xml:id="p4">',
      '<lb/><p xml:id="p4">',
      '<lb/>',
      'unexpected-element Unexpected element `lb` in `sp`. Delete it, or',
    ],
    [
      'has an attribute that is not ours',
      '<p xml:id="p4"',
      '<p rend="bold" xml:id="p4"',
      '<p rend',
      'unexpected-attribute Unexpected attribute `rend` on `p`. Delete it',
    ],
    [
      'has words between two blocks',
      '<sp xml:id="t2"',
      'Silence.<sp xml:id="t2"',
      '<div type="record"',
      'unexpected-text Unexpected text in `div`: `Silence.`. Put these words',
    ],
    [
      'has an id twice',
      '<p xml:id="p4"',
      '<p xml:id="p3"',
      '<p xml:id="p3">And how',
      'duplicate-id Duplicate xml:id `p3`. Give each',
    ],
    [
      'points to nobody',
      'who="#participant.enver-hoxha"',
      'who="#participant.nobody"',
      '<sp xml:id="t1"',
      'unknown-target `who="#participant.nobody"` on `sp` points to no element. Correct',
    ],
    [
      'has an unknown degree of certainty',
      /(<note xml:id="a1"[^>]*ana=")[^"]*/u,
      '$1#narration',
      '<standOff',
      'invalid-metadata What is read from `standOff` as `notes.a1.certainty`',
    ],
    [
      'has a date that is none',
      /<creation>\s*<date when="[^"]*"/u,
      '<creation><date when="1961-02-30"',
      '<teiHeader',
      'invalid-metadata What is read from `teiHeader` as `date`',
    ],
    [
      'has brackets of another kind than it says',
      'rend="square" type="insertion" subtype="role"',
      'rend="round" type="insertion" subtype="role"',
      '<note xml:id="i1"',
      'missing-brackets The words of `note` are not in (…). Put',
    ],
    [
      'says otherwise of brackets than its declarations',
      'subtype="role"',
      'subtype="sic"',
      '<p xml:id="p1"',
      'other-blocks As editorialDecl declares it, the text gives other blocks',
    ],
    [
      'names an anchor that its words do not have',
      /(xml:id="|#)p4"/gu,
      '$1p49"',
      '<p xml:id="p49"',
      'other-anchor The anchor `p49` is not the one that these words have, `p4`. Correct',
    ],
    [
      'quotes other words than those before the mark',
      '<quote>Hysni Kapo</quote>',
      '<quote>Piro Bita</quote>',
      '<note xml:id="a4"',
      'words-not-found The words that this `note` is about are not where it points. Quote',
    ],
  ],
)('a file that %s is refused, and says where', (_, from, to, at, message) => {
  using folder = TemporaryFolder.withContent();
  const faulty = teiOf(editionIn(folder, slug)).replace(from, to);
  const { code, stdout, stderr } = returned(folder, slug, faulty);
  const before = faulty.slice(0, faulty.indexOf(at)).split('\n');
  const place = `file.tei.xml:${before.length}:${(before.at(-1)?.length ?? 0) + 1} `;
  expect(stderr).toContain(`${place}${message}`);
  expect([code, stdout]).toEqual([1, '']);
});

test('TEI of others, and files that are none, are refused', () => {
  using folder = TemporaryFolder.withContent();
  const files = {
    '<html xmlns="http://www.w3.org/1999/xhtml"/>': 'not-our-tei',
    '<TEI/>': 'not-our-tei',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></TEI>': 'missing-part',
    'no XML': 'not-well-formed',
  };
  for (const [text, rule] of Object.entries(files)) {
    folder.write('file.xml', text);
    const { code, stderr } = runEdition(['import-tei', 'file.xml'], folder.path);
    expect(stderr).toMatch(new RegExp(`^file\\.xml:1:\\d+ ${rule} `, 'u'));
    expect(code).toBe(1);
  }
});
