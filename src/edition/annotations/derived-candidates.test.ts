import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/index.ts';
import { createEdition } from '../create-edition.ts';
import { documentSchema } from '../schemas/document.ts';
import type { RegisterName } from '../schemas/registers.ts';
import { derivedCandidates } from './derived-candidates.ts';
import { formTable } from './find-forms.ts';

const metadata = documentSchema.parse({
  sha256: '0'.repeat(64),
  title: { text: '[A record]', supplied: true },
  shortTitle: 'A record',
  language: 'en',
  participants: [{ id: 'anna', name: 'Anna', labels: ['Anna'] }],
  transcript: { insertions: {} },
});

function entry(register: RegisterName, heading: string, derived: readonly string[] = []) {
  return { register, heading, forms: [heading], variants: [], derived: [...derived] };
}

const entries = new Map([
  ['vietnam', entry('places', 'Vietnam', ['Vietnamese'])],
  ['peru', entry('places', 'Peru')],
  ['oka', entry('places', 'Oka')],
  ['the-stalin-works', entry('organizations', '“Stalin” works')],
  ['marx', entry('people', 'Marx')],
]);

function found(...paragraphs: readonly string[]): string[] {
  const transcript = parseTranscript(`Anna: ${paragraphs.join('\n\n')}`, {
    speakers: ['Anna'],
  });
  const forms = formTable(
    [...entries.keys()].map((id) => ({
      form: entries.get(id)?.heading ?? '',
      entry: id,
    })),
  );
  const { edition } = createEdition({
    slug: 'a',
    metadata,
    transcript,
    anchors: {},
    forms,
  });
  return derivedCandidates(edition.passages, edition.mentions, entries).map(
    ({ word, entries: ids, passages }) =>
      `${word} ${ids.join()} ${passages.map(({ id }) => id).join()}`,
  );
}

test('a word that begins like a place is a candidate, once with all its passages', () => {
  expect(found('A Peruvian came.', 'Two Peruvian ships and a Peruvian.')).toEqual([
    'Peruvian peru p1,p2',
  ]);
});

test('so is one that begins like an organization in quotation marks, or has all of a short name', () => {
  expect(found('The Stalinist and the Okan.')).toEqual([
    'Stalinist the-stalin-works p1',
    'Okan oka p1',
  ]);
});

test('names, derived words and their plurals are none, nor are small letters and people', () => {
  expect(found('Vietnam and the Vietnamese of Peru, perused by Marxists.')).toEqual([]);
  expect(found('Perhaps Vietnameses.')).toEqual([]);
});
