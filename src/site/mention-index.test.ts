import { expect, test } from 'vitest';
import { sentenceAround } from './mention-index.ts';

const text =
  'It rained. We met N. S. Khrushchev there. “Why?” he asked. Then V. I. Ivanov left.';
const sentenceOf = (words: string) => {
  const start = text.indexOf(words);
  const { before, match, after } = sentenceAround(text, start, start + words.length);
  return [before, match, after];
};

test('a sentence ends at a full stop, not at an initial’s', () => {
  expect(sentenceOf('N. S. Khrushchev')).toEqual([
    'We met ',
    'N. S. Khrushchev',
    ' there.',
  ]);
  expect(sentenceOf('V. I. Ivanov')).toEqual(['Then ', 'V. I. Ivanov', ' left.']);
});

test('the first sentence starts with the passage', () => {
  expect(sentenceOf('rained')).toEqual(['It ', 'rained', '.']);
});
