import { expect, test } from 'vitest';
import {
  bySentence,
  markedPieces,
  mentionIndex,
  sentenceAround,
} from './mention-index.ts';

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

test('a sentence that names somebody more than once is shown once, with every mention marked', () => {
  const khrushchev = mentionIndex().get('nikita-khrushchev') ?? [];
  const sentences = bySentence(khrushchev);
  expect(sentences.flat()).toEqual(khrushchev);
  const repeated = sentences.find(
    ([{ passage }, ...more]) => passage.id === 'p22' && more.length > 0,
  );
  if (!repeated) throw new Error('Expected a sentence of ¶ 22 with two mentions');
  const pieces = markedPieces(repeated);
  expect(
    pieces.filter(({ isMarked }) => isMarked).map(({ text: marked }) => marked),
  ).toEqual(['He', 'his']);
  expect(pieces.map(({ text: piece }) => piece).join('')).toBe(repeated[0].sentence.text);
});

test('no sentence of a register loses a word, and every mention in it is marked', () => {
  const sentences = [...mentionIndex().values()].flatMap(bySentence);
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences) {
    const pieces = markedPieces(sentence);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(
      sentence[0].sentence.text,
    );
    const marked = pieces
      .filter(({ isMarked }) => isMarked)
      .map(({ text: piece }) => piece);
    for (const { sentence: own } of sentence) {
      const words = own.text.slice(own.match.start, own.match.end);
      expect(marked.some((piece) => piece.includes(words))).toBe(true);
    }
  }
});
