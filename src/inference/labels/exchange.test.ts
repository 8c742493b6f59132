import { expect, test } from 'vitest';
import { inferredRecord } from '../testing/inferred-record.ts';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');

/** The label of each turn with the number of its paragraphs. */
const turnsOf = (...texts: string[]): string[] =>
  inferredRecord(paragraphs(...texts)).outline.turns.map(
    ({ label, paragraphs: count }) => `${label}×${count}`,
  );

test.each([
  ['Q.', 'A.'],
  ['Q:', 'A:'],
  ['Q.:', 'A.:'],
  ['Question.', 'Answer.'],
  ['Question:', 'Answer:'],
  ['QUESTION.', 'ANSWER.'],
  ['Ques.', 'Ans.'],
  ['Q.', 'Answer.'],
])('questions after “%s” and answers after “%s” are turns of two voices', (q, a) => {
  const record = inferredRecord(
    paragraphs(
      'Examination of a ferryman',
      'Present: Mr Aron Hale, clerk; Ada Quist, ferrywoman',
      `${q} Whose was the boat?`,
      `${a} My brother’s.`,
      'He had lent it to me for the summer.',
      `${q} And the oars?`,
      `${a} Those I had made.`,
    ),
  );
  const [asks, answers] = [q.slice(0, -1), a.slice(0, -1)];
  expect(
    record.outline.turns.map(({ label, paragraphs: count }) => [label, count]),
  ).toEqual([
    [asks, 1],
    [answers, 2],
    [asks, 1],
    [answers, 1],
  ]);
  // Who asks and who answers is not said by such a label.
  expect(record.participants).toEqual([]);
  expect(record.faults).toEqual([]);
});

test('one question and one answer are enough', () => {
  expect(turnsOf('Q. Who rang the bell?', 'A. The wind did.')).toEqual(['Q×1', 'A×1']);
});

test('an initial in the list of those present is no answer', () => {
  const record = inferredRecord(
    paragraphs(
      'Present:\nH. Hale, clerk\nA. Quist, ferrywoman',
      'Q. Whose was the boat?',
      'A. Mine.',
      'Q. Since when?',
      'A. Since May.',
    ),
  );
  expect(record.outline.front.map(({ kind }) => kind)).toEqual(['participants']);
  expect(record.outline.turns).toHaveLength(4);
});

test('“A.” without a question opens an entry of a list', () => {
  expect(
    turnsOf(
      'Comrade Hoxha: There are two matters, each in two parts.',
      'A. Trade. We sell.',
      'B. Ships. We buy.',
      'A. Trade again. We wait.',
      'Comrade Li: Good.',
    ),
  ).toEqual(['Comrade Hoxha×4', 'Comrade Li×1']);
});

test('“Question.” that nobody answers is speech', () => {
  expect(
    turnsOf(
      'PETROV. The mill is shut.',
      'Question. Who pays? You do.',
      'Question. Who gains? Nobody.',
      'HOANG. I see.',
      'PETROV. Good.',
      'HOANG. So be it.',
    ),
  ).toEqual(['PETROV×3', 'HOANG×1', 'PETROV×1', 'HOANG×1']);
});

test('“Q.” may be answered by a name', () => {
  expect(
    turnsOf('Q. Until when?', 'BLACK. Until May.', 'Q. Why?', 'BLACK. It rained.'),
  ).toEqual(['Q×1', 'BLACK×1', 'Q×1', 'BLACK×1']);
});

test('others may speak between question and answer', () => {
  expect(
    turnsOf(
      'Q. Whose was the boat?',
      'THE COURT. Speak up.',
      'THE WITNESS. I shall.',
      'A. It was mine.',
      'THE CHAIRMAN. Is that all?',
      'A. It is.',
      'THE CHAIRMAN. Then go.',
    ),
  ).toEqual([
    'Q×1',
    'THE COURT×1',
    'THE WITNESS×1',
    'A×1',
    'THE CHAIRMAN×1',
    'A×1',
    'THE CHAIRMAN×1',
  ]);
});
