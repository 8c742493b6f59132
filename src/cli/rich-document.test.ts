import { expect, test } from 'vitest';
import { siteCollection } from '../content/read-edition.ts';
import type { Entry, Source } from '../edition/index.ts';
import {
  anchorsSchema,
  annotationsSchema,
  createEdition,
  documentSchema,
  parserOptions,
  registerSchema,
} from '../edition/index.ts';
import { addressFrom, citeDocument, outputNamed, readTei } from '../outputs/index.ts';
import { validateOurs, validateTei } from '../outputs/tei/testing/validators.ts';
import { subjectOf } from '../outputs/testing/records.ts';
import { parseTranscript } from '../transcript/index.ts';
import { returnFaults } from './return-faults.ts';
import { teiShapes } from './tei-shapes.ts';

const source = `MINUTES\u00A0OF A SOCIETY

5 March 1802

Present: Mr. Pym, Mrs. Orrin

ORRIN.  They would have [torn [sic]] taken (Laughter) the elev[en] & <all>.[1]

* * *

We Say: it is [two lines cut …] so, Mr. Pym of the mill.\r
PYM
Not so [[Venn]].

10.30

(He rises.)

A word without a label.

Clerk

T. Venn

[1] Ed. note: Or “twelve”.

[*] It goes on.

After an empty line.
`;
const statement = {
  subject: 'Title',
  value: 'MINUTES',
  certainty: 'inferred',
  source: 'The head & foot',
  url: 'https://example.org/a?b=c&d=“e”',
  note: 'A remark.',
};
const { data: metadata, error } = documentSchema.safeParse({
  sha256: '0'.repeat(64),
  title: { text: '[Minutes]', supplied: true, familiar: 'The mill <and> the miller' },
  shortTitle: 'Minutes',
  reasonsToRead: ['One.', 'Two.'],
  date: '1802-03',
  language: 'en-GB',
  participants: [
    {
      id: 'orrin',
      name: 'Harriet Orrin',
      side: 'Society',
      description: 'treasurer',
      labels: [{ label: 'ORRIN', mark: '.' }, 'Mrs. Orrin'],
    },
    { id: '2nd-speaker', name: 'William Pym', labels: [{ label: 'PYM', mark: '' }] },
    { id: 'venn', name: 'Tobias Venn' },
  ],
  citation: {
    recordKeeper: { given: 'Tobias', family: 'Venn' },
    speakers: { orrin: { given: 'Harriet', family: 'Orrin', order: 'family-first' } },
    translation: 'in English translation',
    translators: [{ given: 'Ada', family: 'Kline' }],
    published: { name: 'Papers', number: 'no. 3', url: 'https://example.org/3' },
    archive: { name: 'County archive', number: 'box 1', place: 'Mill Town' },
  },
  responsibility: {
    dateline: 'the editors',
    insertions: { are: 'ours', by: 'A. Kline' },
  },
  abbreviations: { 'Mr.': 'Mister', T: 'Tobias' },
  transcript: {
    notLabels: ['We Say'],
    insertions: {
      gap: ['torn [sic]', 'two lines cut …'],
      sic: ['sic'],
      supplied: ['en'],
      direction: ['(Laughter)', '(He rises.)'],
      name: ['[[Venn]]'],
    },
    blocks: [
      { kind: 'heading', text: 'MINUTES OF A SOCIETY' },
      { kind: 'dateline', text: '5 March 1802' },
      { kind: 'participants', text: 'Present: …' },
      { kind: 'milestone', milestone: 'separator', text: '* * *' },
      { kind: 'milestone', milestone: 'time', text: '10.30' },
      { kind: 'turn', text: 'A word without a label.' },
      { kind: 'note', text: 'After an empty line.' },
    ],
    signature: [
      { kind: 'office', text: 'Clerk' },
      { kind: 'name', text: 'T. Venn' },
    ],
  },
  provenance: [statement, { subject: 'Place', certainty: 'unknown' }],
  related: [{ source: 'a-source', adds: 'More.', passages: ['p1', 'p99'] }],
  rights: [statement],
});
const annotations = annotationsSchema.parse({
  mentions: {
    include: [
      { entry: 'the-mill', target: { at: 'p1', exact: 'have [torn [sic]] taken' } },
      {
        entry: '3-mills',
        target: { at: 'p2', exact: 'Mr. Pym of the mill' },
        certainty: 'not-verified',
        reason: 'He says so.',
      },
    ],
  },
  quotations: [
    { target: { at: 'p2', exact: 'it is [two lines cut …] so' }, speaker: 'venn' },
  ],
  readings: [{ target: { at: 'p1', exact: 'elev[en]' }, reading: 'twelve', note: 'n1' }],
  emendations: {
    e1: {
      target: { at: 'p1', exact: 'taken (Laughter) the' },
      correction: 'taken the',
      certainty: 'low',
      reason: 'It crosses a bracket.',
    },
  },
  notes: {
    a2: {
      target: { at: 'p1', exact: 'the' },
      certainty: 'inferred',
      text: 'See *this*, **that** and [the note](#a1), `code` and \\*no emphasis\\*.',
      more: 'Then [a *page*](../about/).',
      sources: ['a-source', { source: 'a-source', locator: 'p. 3' }],
    },
    a1: {
      target: { at: 'signature', exact: 'Venn' },
      certainty: 'unknown',
      text: 'Nothing is known.',
    },
  },
});
const { anchors } = anchorsSchema.parse({
  anchors: {
    p98: {
      kind: 'paragraph',
      since: '1.0.0',
      hash: '0123456789abcdef',
      changed: '1.1.0',
      earlier: { '1.0.0': 'fedcba9876543210' },
      status: 'merged',
      when: '1.2.0',
      reason: 'It was printed twice.',
      successors: ['p1'],
    },
  },
});
const citedSource: Source = {
  type: 'book',
  kind: 'primary',
  title: 'A book',
  author: [{ given: 'A', family: 'B' }, { literal: 'C' }],
  editor: [],
  read: 'whole',
};

const heading = { heading: 'A name', note: 'An entry.', certainty: 'stated' };
const registered = { venn: 'people', 'the-mill': 'places', '3-mills': 'terms' } as const;
const entries = Object.entries(registered).flatMap(([id, register]): Entry[] => {
  const entry = registerSchema.parse({ entries: { [id]: heading } }).entries[id];
  return entry ? [{ ...entry, id, register }] : [];
});

function written(): string {
  if (!metadata) throw error;
  const transcript = parseTranscript(source, parserOptions(metadata));
  const made = createEdition({
    slug: '1802',
    metadata,
    transcript,
    anchors,
    annotations,
  });
  expect(made.faults).toEqual([]);
  const { edition } = made;
  const site = siteCollection('content');
  const collection = {
    ...site,
    site: {
      ...site.site,
      publisher: 'A & B',
      editors: [{ name: 'A. Kline' }],
    },
    entries: new Map(entries.map((entry) => [entry.id, entry] as const)),
    sources: new Map([['a-source', citedSource]]),
  };
  const cited = citeDocument(edition, collection.site, addressFrom(undefined, '1802/'));
  const subject = { ...subjectOf(edition), collection, cited };
  return String(outputNamed('1802.tei.xml').write(subject));
}

test('everything that editors may say of a document comes back from its TEI', () => {
  const xml = written();
  expect(validateOurs(xml)).toEqual([]);
  expect(validateTei(xml)).toEqual([]);
  const { document, faults } = readTei(xml, teiShapes());
  expect(faults).toEqual([]);
  expect(document?.metadata).toEqual(metadata);
  expect(document?.registry).toEqual(anchors);
  expect(document && returnFaults(document)).toEqual([]);
  const { notes, ...others } = document?.notes ?? { notes: {} };
  const { notes: ownNotes, ...ownOthers } = annotations;
  expect(others).toEqual(ownOthers);
  expect(Object.entries(notes)).toMatchObject(Object.entries(ownNotes));
});
