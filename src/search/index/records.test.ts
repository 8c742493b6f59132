import { expect, test } from 'vitest';
import { readDocument } from '../../content/read-document.ts';
import { searchRecords } from './records.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const records = searchRecords(edition);

test('every passage of the record is one record, in the order of the text', () => {
  expect(records.map(({ id }) => id)).toEqual(edition.passages.map(({ id }) => id));
  expect(records.map(({ order }) => order)).toEqual(records.map((_, index) => index));
});

test('a record names who speaks by id, and nobody where nobody speaks', () => {
  const speakerOf = (id: string) => records.find((record) => record.id === id)?.speaker;
  expect(speakerOf('p27')).toBe('enver-hoxha');
  expect(speakerOf('p37')).toBe('pak-kum-chol');
  expect(speakerOf('p1')).toBeUndefined();
  expect(speakerOf('n1')).toBeUndefined();
});
