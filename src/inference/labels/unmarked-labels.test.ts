import { expect, test } from 'vitest';
import { inferTranscript } from '../infer-transcript.ts';
import { inferredRecord } from '../testing/inferred-record.ts';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');

test('a short name in capitals alone on its line is a label', () => {
  const record = inferredRecord(
    paragraphs(
      'Talk of Comrade Petrov with Comrade Lee',
      'PETROV',
      'Sit down, please.',
      'LEE',
      'I shall stand.',
      'PETROV',
      'As you like.',
      'LEE',
      'I do.',
    ),
  );
  expect(record.turns).toEqual(['Petrov×1', 'Lee×1', 'Petrov×1', 'Lee×1']);
  expect(record.faults).toEqual([]);
});

test('a short name used once among labels alone on their lines is a label too', () => {
  const record = inferredRecord(
    paragraphs(
      'PETROV',
      'Who has the list?',
      'KIM',
      'I have it.',
      'PETROV',
      'Read it.',
      'HOANG',
      'Read it twice.',
      'PETROV',
      'Well, once.',
      'HOANG',
      'So be it.',
    ),
  );
  expect(record.turns).toEqual([
    'Petrov×1',
    'Kim×1',
    'Petrov×1',
    'Hoang×1',
    'Petrov×1',
    'Hoang×1',
  ]);
});

test('two names in capitals that alternate alone on their lines are labels', () => {
  const source = paragraphs(
    'ENVER HOXHA',
    'The road is open.',
    'LI BAI',
    'Since when?',
    'ENVER HOXHA',
    'Since today.',
    'LI BAI',
    'Then we go.',
  );
  expect(inferredRecord(source).turns).toEqual([
    'Enver Hoxha×1',
    'Li Bai×1',
    'Enver Hoxha×1',
    'Li Bai×1',
  ]);
  const speakers = inferTranscript(source).proposals.filter(
    ({ subject }) => subject === 'speaker',
  );
  expect(speakers.map(({ certainty }) => certainty)).toEqual(['medium', 'medium']);
});

test('names that alternate may stand on the line before their speech', () => {
  const record = inferredRecord(
    paragraphs(
      'Petrov\nThe road is open.',
      'Hoang\nSince when?',
      'Petrov\nSince today.',
      'Hoang\nThen we go.',
    ),
  );
  expect(record.turns).toEqual(['Petrov×1', 'Hoang×1', 'Petrov×1', 'Hoang×1']);
  expect(record.faults).toEqual([]);
});

test('headings that do not alternate are no labels', () => {
  const record = inferredRecord(
    paragraphs(
      'TRADE',
      'There was talk of grain.',
      'TRADE',
      'There was more talk of grain.',
      'CULTURE',
      'There was talk of films.',
      'TOURS',
      'There was talk of a choir.',
    ),
  );
  expect(record.turns).toEqual([]);
});

test('headings that alternate in a record with marked labels are no labels', () => {
  const record = inferredRecord(
    paragraphs(
      'Comrade Hoxha: Welcome.',
      'Comrade Li: Thank you.',
      'FIRST DAY',
      'Comrade Hoxha: Did you sleep?',
      'LUNCH',
      'Comrade Li: We did.',
      'GARDEN',
      'Comrade Hoxha: Look at the trees.',
      'LUNCH',
      'Comrade Li: They are old.',
      'GARDEN',
      'Comrade Hoxha: They are.',
    ),
  );
  expect(record.options.speakers).toEqual(['Comrade Hoxha', 'Comrade Li']);
});
