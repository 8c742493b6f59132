import { expect, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { voicesOf } from './voices.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const { apparatus, passages, statistics } = edition;

const voicesIn = (id: string) =>
  voicesOf(
    passages.find((passage) => passage.id === id)?.segments ?? [],
    apparatus.quotations.filter(({ passage }) => passage === id),
  );

test('the sentence that Hoxha quotes in ¶ 25 is Khrushchev’s, and only that', () => {
  const quoted = voicesIn('p25').filter((voice) => voice.quoted !== undefined);
  expect(quoted.map((voice) => voice.quoted)).toEqual(['nikita-khrushchev']);
  expect(quoted[0]?.text).toMatch(/^“.*”$|^[^“”]+$/u);
  expect(quoted[0]?.layer).toBe('speech');
});

test('voices in order are the words of their passage', () => {
  for (const { id, text } of passages) {
    expect(
      voicesIn(id)
        .map((voice) => voice.text)
        .join(''),
    ).toBe(text);
  }
});

test('quoted words are counted for the one they are of, beside the speaker’s own', () => {
  const words = voicesIn('p25')
    .filter((voice) => voice.quoted)
    .flatMap(({ text }) => text.match(/[\p{L}’-]+/gu) ?? []);
  expect(statistics.quoted).toEqual([
    { entry: 'nikita-khrushchev', words: words.length },
  ]);
});
