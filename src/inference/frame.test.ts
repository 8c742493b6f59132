import { expect, test } from 'vitest';
import type { InferredRecord } from './testing/inferred-record.ts';
import { inferredRecord } from './testing/inferred-record.ts';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const talk = ['Comrade Hoxha: Welcome to the city.', 'Comrade Li: Thank you.'];

const frontOf = ({ outline }: InferredRecord): string[] =>
  outline.front.map(({ kind }) => kind);
const backOf = ({ outline }: InferredRecord): string[] =>
  outline.back.map(({ kind }) => kind);

test('the head of a record: furniture, heading, date, list, narration', () => {
  const record = inferredRecord(
    paragraphs(
      'Skip to content',
      'English HTML',
      'M E M O R A N D U M',
      'Beijing, 11 April 1967',
      'PARTICIPANTS:',
      'Comrade Hoxha, First Secretary',
      'Comrade Li, Ambassador',
      'The guests were greeted and sat down.',
      ...talk,
    ),
  );
  expect(frontOf(record)).toEqual([
    'furniture',
    'furniture',
    'heading',
    'dateline',
    'participants',
    'participants',
    'participants',
    'narration',
  ]);
  expect(record.faults).toEqual([]);
});

test('lines of one block are told apart by what they are', () => {
  const record = inferredRecord(
    paragraphs(
      'MINUTES OF THE MEETING\nWITH THE DELEGATION\nTirana, 10 May 1961\nPresent: Comrade Hoxha,\nComrade Li',
      ...talk,
    ),
  );
  expect(frontOf(record)).toEqual(['heading', 'dateline', 'participants']);
  expect(record.faults).toEqual([]);
});

test.each([
  'July 31, at the airport',
  '8 July 1967',
  'Port Almar, 14 May 1958, in the harbour office',
  'Beijing, 11 April 1967',
  '10.02.1961',
  '1 May 1961, 5:00 P.M.',
])('a date line: %s', (line) => {
  expect(frontOf(inferredRecord(paragraphs(line, ...talk)))).toEqual(['dateline']);
});

test('milestones: page numbers, separators and time stamps on lines of their own', () => {
  const record = inferredRecord(
    paragraphs(
      talk[0] ?? '',
      '- 3 -',
      'xxx',
      '* * *',
      '[Page 4]',
      '[Time Stamp: 00:01-00:51; noise]',
      talk[1] ?? '',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×1']);
  expect(
    record.options.blocks?.map((block) =>
      block.kind === 'milestone' ? block.milestone : block.kind,
    ),
  ).toEqual(['page', 'separator', 'separator', 'page', 'time']);
  expect(record.faults).toEqual([]);
});

test('round brackets that hold the words of others are a turn without a label', () => {
  const record = inferredRecord(
    paragraphs(
      talk[0] ?? '',
      '(“Very well, thank you,” answered all the guests.)',
      talk[1] ?? '',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'null×1', 'Li×1']);
});

test.each([
  'The conversation between Hoxha and Li was translated by Baatar.',
  'They switch to international issues.',
  'Comrade Hoxha gave the floor to Comrade Li.',
])('narration between turns: %s', (sentence) => {
  const record = inferredRecord(paragraphs(talk[0] ?? '', sentence, talk[1] ?? ''));
  expect(record.outline.between).toEqual([
    { kind: 'narration', text: sentence, after: 1 },
  ]);
  expect(record.faults).toEqual([]);
});

test('a paragraph without strong evidence continues the turn', () => {
  const record = inferredRecord(
    paragraphs(
      talk[0] ?? '',
      'Comrade Kim has always urged us to hold the line.',
      'At this moment, two days separate us.',
      talk[1] ?? '',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×3', 'Li×1']);
});

test('a signature: office and name, in one block or in two', () => {
  for (const parting of ['\n', '\n\n']) {
    const record = inferredRecord(
      paragraphs(...talk, `Records’ Clerk${parting}Haxhi Kroi`, '[1] A note.'),
    );
    expect(record.options.signature).toEqual([
      { kind: 'office', text: 'Records’ Clerk' },
      { kind: 'name', text: 'Haxhi Kroi' },
    ]);
    expect(backOf(record)).toEqual(['signatureLine', 'signatureLine']);
  }
});

test('a signature with brackets and a list of copies', () => {
  const record = inferredRecord(
    paragraphs(
      ...talk,
      '[signature] (V. Ivanov)',
      '1 - to Cde. Molotov',
      'typed by Petrova',
    ),
  );
  expect(backOf(record)).toEqual(['signatureLine', 'signatureLine', 'signatureLine']);
  expect(record.faults).toEqual([]);
});

test('behind the record: closing narration, notes with a head, furniture', () => {
  const record = inferredRecord(
    paragraphs(
      ...talk,
      'The meeting ended at 13:00.',
      'Notes',
      '[2] The city is Tirana.',
      'It lies inland.',
      'Document Information',
      'Source: an archive',
      'Some catalogue words',
    ),
  );
  expect(backOf(record)).toEqual([
    'narration',
    'heading',
    'furniture',
    'furniture',
    'furniture',
  ]);
  expect(record.outline.notes).toEqual([
    { label: '2', text: 'The city is Tirana. It lies inland.' },
  ]);
  expect(record.faults.map((fault) => fault.split(':')[0])).toEqual(['unused-note']);
});

test('a record without labels is the record keeper’s from end to end', () => {
  const record = inferredRecord(
    paragraphs(
      '8 July 1960',
      'Ivanov visited the ministry and spoke with Pak about trade.',
      'Pak replied that the plan was late.',
      'Ambassador',
      'V. Ivanov',
    ),
  );
  expect(frontOf(record)).toEqual(['dateline', 'narration', 'narration']);
  expect(record.options.speakers).toEqual([]);
  expect(record.faults).toEqual([]);
});
