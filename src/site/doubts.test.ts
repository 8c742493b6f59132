import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { readDocument } from './read-document.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const kinds = doubtsOf(edition);
const count = (title: string) =>
  kinds.find((kind) => kind.title === title)?.doubts.length;

test('the register of doubt counts what the model holds', () => {
  const { apparatus, mentions, insertions } = edition;
  expect(count('Gaps')).toBe(1);
  expect(count('Insertions')).toBe(insertions.length - 1);
  expect(count('Suggested corrections')).toBe(apparatus.emendations.length);
  expect(count('Alternative readings')).toBe(apparatus.readings.length);
  expect(count('Uncertain identifications')).toBe(
    mentions.filter(({ certainty }) => certainty !== 'stated').length,
  );
});

test('every doubt has an anchor of its own, a reason and somebody who answers for it', () => {
  const doubts = kinds.flatMap((kind) => kind.doubts);
  expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  for (const { reason, responsibility } of doubts) {
    expect(reason).not.toBe('');
    expect(responsibility).not.toBe('');
  }
});
