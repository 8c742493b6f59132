import { expect, test } from 'vitest';
import { documentSchema } from '../index.ts';

const name = { given: 'Geum-cheol', family: 'Pak', order: 'family-first' };
const document = {
  sha256: 'a'.repeat(64),
  title: { text: '[Record]', supplied: true },
  shortTitle: 'Record',
  language: 'en',
  participants: [{ id: 'pak-kum-chol', name: 'Pak Kum Chol' }],
  transcript: {},
};

test('a speaker is named in citations by the id of a participant', () => {
  const citation = { speakers: { 'pak-kum-chol': name } };
  expect(documentSchema.parse({ ...document, citation }).citation?.speakers).toEqual({
    'pak-kum-chol': name,
  });
  const unknown = { speakers: { 'pak-kum-chul': name } };
  const { error } = documentSchema.safeParse({ ...document, citation: unknown });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['citation', 'speakers', 'pak-kum-chul'], 'Expected the id of a participant'],
  ]);
});

test('a document may say nothing of how it is cited', () => {
  expect(documentSchema.parse(document).citation).toBeUndefined();
});
