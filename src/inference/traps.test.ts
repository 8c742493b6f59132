import { expect, test } from 'vitest';
import { inferredRecord } from './testing/inferred-record.ts';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const talk = ['Comrade Hoxha: Welcome.', 'Comrade Li: Thank you.'];

test('keys of the front matter are no labels', () => {
  const record = inferredRecord(
    paragraphs(
      'PLACE: Tirana',
      'DATE & TIME: 10 May 1961, 5:00 P.M.',
      'Present: Comrade Hoxha, Comrade Li',
      'From the Soviet side: nobody',
      'Interpreters: two',
      ...talk,
    ),
  );
  expect(record.options.speakers).toEqual(['Comrade Hoxha', 'Comrade Li']);
  expect(new Set(record.outline.front.map(({ kind }) => kind))).toEqual(
    new Set(['participants']),
  );
  expect(record.faults).toEqual([]);
});

test('a paragraph that opens with “Comrade X” goes on with the speech', () => {
  const record = inferredRecord(
    paragraphs(...talk, 'Comrade Taraki arrived with us, and we were glad.'),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×2']);
});

test('a vocative is no label', () => {
  const record = inferredRecord(
    paragraphs(
      ...talk,
      'Mr. Chargé d’Affaires. We must speak.',
      'Mr. Prime Minister, we agree.',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×3']);
});

test('a name behind a label is speech', () => {
  const record = inferredRecord(
    paragraphs(
      'PM Chou: Dr. Kissinger said while he was here: no.',
      'Dr. Kissinger: I did.',
    ),
  );
  expect(record.turns).toEqual(['Chou×1', 'Kissinger×1']);
});

test('a saying and a colon in a sentence are speech', () => {
  const record = inferredRecord(
    paragraphs(
      ...talk,
      'We have a saying: “if it rains, wait.”',
      'The practical result: none at all.',
      'There is a proverb in our country: wait.',
      'Conclusion: we wait.',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×5']);
  expect(record.options.notLabels).toEqual(['Conclusion']);
  expect(record.faults).toEqual([]);
});

test('clock times and ratios are no labels', () => {
  const record = inferredRecord(
    paragraphs(...talk, '5:00 P.M. would suit us.', 'Two to one, 2:1, was the vote.'),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×3']);
});

test('heads of notes are no labels', () => {
  const record = inferredRecord(
    paragraphs(
      'SUBJECT: Trade',
      ...talk,
      'Note: the rest is lost.',
      "[1] Translator's note: so printed.",
    ),
  );
  expect(record.options.speakers).toEqual(['Comrade Hoxha', 'Comrade Li']);
  expect(record.outline.notes).toHaveLength(1);
});

test('a name in a heading of capitals is no label', () => {
  const record = inferredRecord(
    paragraphs('MEETING WITH THE CHAIRMAN, COMRADE MAO ZEDONG, AT HANGZHOU', ...talk),
  );
  expect(record.outline.front.map(({ kind }) => kind)).toEqual(['heading']);
});

test('a wrapped line that begins with a name is no turn', () => {
  const record = inferredRecord(
    paragraphs(
      'Comrade Hoxha: We have often discussed this matter, and as was once said by\nComrade Li: “Whoever waits will see.” That is what we think about the whole\nmatter, and we shall go on thinking it.',
      'Comrade Li: I did say so.',
    ),
  );
  expect(record.options.separation).toBe('blank-line');
  expect(record.outline.turns.map(({ speaker }) => speaker)).toEqual(['Hoxha', 'Li']);
});

test('a paragraph with a line that begins with a name stays whole', () => {
  const record = inferredRecord(
    paragraphs(
      ...talk,
      'This was explained at some length on the first of our evenings here by\nComrade Hoxha: whoever waits will see. That is what he said to us and what\nwe remember of it.',
    ),
  );
  expect(record.turns).toEqual(['Hoxha×1', 'Li×2']);
  expect(record.faults).toEqual([]);
});

test('in a flattened copy labels stand behind the end of a sentence', () => {
  const record = inferredRecord(
    'Present were Comrade Hoxha and Comrade Li. Comrade Hoxha: Welcome. How are you? ' +
      'Comrade Li: We are well, and Comrade Hoxha is too. Comrade Hoxha: So it is.',
  );
  expect(record.options.separation).toBe('glued');
  expect(record.turns).toEqual(['Hoxha×1', 'Li×1', 'Hoxha×1']);
});
