import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces, sentenceFinder } from './sentences.ts';

const text =
  'It rained. We met N. S. Khrushchev there. “Why?” he asked. Then V. I. Ivanov left.';
const sentenceOf = (words: string) => {
  const start = text.indexOf(words);
  const sentence = sentenceFinder(text)(start, start + words.length);
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

test('titles, numbers and what goes on in small letters end no sentence', () => {
  const whole = [
    'The Chairman thanked Dr. Ryde and Mrs. E. Calloway for it.',
    'It failed at joint no. 5 of the pipe.',
    'It is in art. 3 of the treaty.',
    '5. The committee adjourned.',
    '“Why?” he asked.',
  ];
  for (const sentence of whole) {
    const printed = `Before. ${sentence} Behind.`;
    const own = sentence.startsWith('5.') ? `${sentence} Behind.` : printed;
    const start = own.indexOf(sentence);
    for (let at = start; at < start + sentence.length - 1; at += 1)
      expect(sentenceFinder(own)(at, at + 1).text, own).toBe(sentence);
  }
  for (const sentence of ['He said no.', 'They spoke of art.'])
    expect(sentenceFinder(`${sentence} We left.`)(0, 2).text).toBe(sentence);
});

test('the first sentence starts with the passage', () => {
  expect(sentenceOf('rained')).toEqual(['It ', 'rained', '.']);
});

test('whatever words are looked up, their sentence is a part of the text, and has its first word in it', () => {
  const parts = fc.constantFrom('It rained', 'he', ' ', '. ', 'N. ', '?” ', '! ', '.');
  fc.assert(
    fc.property(
      fc.array(parts, { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, place) => {
        const printed = all.join('');
        const at = Math.floor(place * (printed.length - 1));
        const sentenceAt = sentenceFinder(printed);
        const { start, text: words, match } = sentenceAt(at, at + 1);
        expect(printed.slice(start, start + words.length)).toBe(words);
        expect(start + match.start).toBe(at);
        if (words !== '') expect(sentenceAt(start, start + 1).start).toBe(start);
      },
    ),
  );
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
