import { expect, test } from 'vitest';
import { documentSchema } from '../index.ts';

const document = {
  sha256: 'a'.repeat(64),
  title: { text: 'Minutes', supplied: false },
  shortTitle: 'Minutes',
  language: 'en',
  participants: [],
};
const responsibility = {
  abstract: 'the editors',
  dateline: 'the printer',
  insertions: { are: 'editorial', by: 'the editors' },
};

test('who answers for an abstract, a date line and insertions is declared in words', () => {
  const transcript = {
    insertions: { gap: ['illegible'] },
    blocks: [
      { kind: 'dateline', text: 'May 3' },
      { kind: 'abstract', text: 'They meet.' },
    ],
  };
  const parsed = documentSchema.parse({ ...document, transcript, responsibility });
  expect(parsed.responsibility).toEqual(responsibility);
});

test('nobody answers for a part that the text does not have', () => {
  const { error } = documentSchema.safeParse({
    ...document,
    transcript: {},
    responsibility,
  });
  expect(error?.issues.map(({ path }) => path)).toEqual([
    ['responsibility', 'abstract'],
    ['responsibility', 'dateline'],
    ['responsibility', 'insertions'],
  ]);
});
