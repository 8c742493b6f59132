import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeRange, plainCitation } from '../../outputs/index.ts';
import { addressOf, cited, edition, site } from '../../outputs/testing/real-document.ts';
import { citeWords } from './cite-words.ts';

const paragraphs = edition.passages.filter(({ number }) => number !== undefined);
const place = fc.nat(paragraphs.length - 1);

test('paragraphs in a row are cited in the browser in the words of the build', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      fc.pre(one !== other);
      const row = paragraphs.slice(Math.min(one, other), Math.max(one, other) + 1);
      const [first, last] = [row[0], row.at(-1)];
      if (!first || !last) throw new Error('Expected paragraphs');
      const range = citeRange(edition, [first, last], site, addressOf(first.id));
      const words = row.map((passage) => ({
        cited: cited(passage.id),
        isSpoken: passage.speaker !== undefined,
      }));
      expect(citeWords(words, undefined)).toBe(plainCitation(range));
    }),
  );
});

test('words of one paragraph are cited as it is, with the directive that marks them', () => {
  const words = [{ cited: cited('p12'), isSpoken: true }];
  expect(citeWords(words, 'text=few')).toBe(`${plainCitation(cited('p12'))}:~:text=few`);
});

test('a paragraph and the note behind it are named each by its own', () => {
  const words = ['p48', 'n1'].map((id) => ({ cited: cited(id), isSpoken: id === 'p48' }));
  expect(citeWords(words, undefined)).toContain(', ¶ 48 to translator’s note 1. ');
});
