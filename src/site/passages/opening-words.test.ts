import { expect, test } from 'vitest';
import { editionOf } from '../../content/read-edition.ts';
import { openingWords } from './opening-words.ts';

const edition = editionOf('1961-02-10-hoxha-pak');

test('a record opens with the first sentences that a named speaker says', () => {
  const opening = openingWords(edition);
  expect(opening?.passage.id).toBe('p3');
  expect(opening?.words).toMatch(
    /^Welcome dear comrades\. We are very happy .+ visit\.$/u,
  );
  expect(opening?.passage.text.startsWith(opening.words)).toBe(true);
});

test('a short answer is its own opening, and where nobody speaks there is none', () => {
  const [answer, narration] = ['p5', 'p1'].map((id) =>
    edition.passages.find((passage) => passage.id === id),
  );
  const only = (passages: typeof edition.passages) =>
    openingWords({ ...edition, passages });
  expect(answer && only([answer])?.words).toBe(answer?.text.trim());
  expect(narration && only([narration])).toBeUndefined();
});
