import { expect, test } from 'vitest';
import { listedSentence } from './listed-sentence.ts';
import { mentionIndex, sentencesIn } from './mention-index.ts';

test('a sentence that names somebody more than once is shown once, with every mention marked', () => {
  const khrushchev = mentionIndex().get('nikita-khrushchev') ?? [];
  const sentences = sentencesIn(khrushchev);
  expect(sentences.flat()).toEqual(khrushchev);
  const repeated = sentences.find(
    ([{ passage }, ...more]) => passage.id === 'p22' && more.length > 0,
  );
  if (!repeated) throw new Error('Expected a sentence of ¶ 22 with two mentions');
  const { pieces } = listedSentence(repeated);
  expect(
    pieces.filter(({ isMarked }) => isMarked).map(({ text: marked }) => marked),
  ).toEqual(['He', 'his']);
  expect(pieces.map(({ text: piece }) => piece).join('')).toBe(
    repeated[0].mention.sentence.text,
  );
});

test('no sentence of a register loses a word, and every mention in it is marked', () => {
  const sentences = [...mentionIndex().values()].flatMap(sentencesIn);
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences) {
    const { pieces } = listedSentence(sentence);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(
      sentence[0].mention.sentence.text,
    );
    const marked = pieces
      .filter(({ isMarked }) => isMarked)
      .map(({ text: piece }) => piece);
    for (const { mention } of sentence) {
      const { sentence: own } = mention;
      const words = own.text.slice(own.match.start, own.match.end);
      expect(marked.some((piece) => piece.includes(words))).toBe(true);
    }
  }
});
