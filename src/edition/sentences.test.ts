import { expect, test } from 'vitest';
import { markedPieces, sentenceAround } from './sentences.ts';

const text =
  'It rained. We met N. S. Khrushchev there. “Why?” he asked. Then V. I. Ivanov left.';
const sentenceOf = (words: string) => {
  const start = text.indexOf(words);
  const sentence = sentenceAround(text, start, start + words.length);
  const { match } = sentence;
  return [
    sentence.text.slice(0, match.start),
    sentence.text.slice(match.start, match.end),
    sentence.text.slice(match.end),
  ];
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

test('ranges that overlap are one mark, whatever their order, and no letter is lost', () => {
  const pieces = markedPieces('a b c d', [
    { start: 2, end: 5 },
    { start: 0, end: 3 },
    { start: 6, end: 7 },
  ]);
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
    'a b c',
    'd',
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe('a b c d');
});
