import fc from 'fast-check';
import { expect, test } from 'vitest';
import { index, open } from '../bench/first-document.ts';
import { fold } from '../language/fold.ts';
import { isAsserted, search } from '../search.ts';

const passages = index.records.filter(({ layer }) => layer !== 'edition');

function firstOf(query: string) {
  const [result] = search(open, query).results;
  return {
    id: result?.record.id,
    differences: result?.differences,
    isAsserted: result && isAsserted(result),
  };
}

test.each([
  [
    'a wrong word',
    '"follow with the greatest attention the proceedings"',
    'p7',
    [['greatest', 'outmost']],
  ],
  ['a missing word', '"Our party learned much from your party"', 'p21', [['', 'has']]],
  [
    'an added word',
    '"Our party has also learned much from your party"',
    'p21',
    [['also', '']],
  ],
  [
    'another ending',
    '"The struggles that your party has waged"',
    'p21',
    [['struggles', 'struggle']],
  ],
])('a quotation with %s is found, and the difference is said', (_, query, id, pairs) => {
  const found = firstOf(query);
  expect(found).toMatchObject({ id, isAsserted: false });
  expect(found.differences?.map(({ asked, printed }) => [asked, printed])).toEqual(pairs);
});

test.each([
  [
    'an ellipsis',
    '"Our party has learned much … about the means of tempering the party"',
  ],
  ['three points', '"Our party has learned much ... the means of tempering the party"'],
  ['points in brackets', '“Our party has learned much […] tempering the party”'],
  ['other punctuation', '"Our party has learned much, from your party; on how"'],
  [
    'no quotation marks',
    'Our party has learned much from your party on how to resolutely apply',
  ],
  [
    'a word parted at the end of a line',
    'Our party has learned much from your party on how to reso-\nlutely apply',
  ],
])('a quotation with %s is as it is printed', (_, query) => {
  expect(firstOf(query)).toEqual({ id: 'p21', differences: undefined, isAsserted: true });
});

test.each([
  ['Comrade Pak Geum-cheol: He is very well.', 'p5'],
  ['Comrade Pak Geum-cheol:\nWhen the delegation of', 'p7'],
  ['Comrade Enver Hoxha: It has been some', 'p6'],
])('few and common words are enough behind the label of their turn: %s', (query, id) => {
  expect(firstOf(query)).toEqual({ id, differences: undefined, isAsserted: true });
});

test('exact words come before the same words with other endings', () => {
  expect(firstOf('had any objections or').id).toBe('p25');
  expect(firstOf('have any objections or').id).toBe('p26');
});

test('printed brackets may be quoted along; what they part is not one voice', () => {
  expect(firstOf('"traitor [President of South Korea] Syngman Rhee"')).toEqual({
    id: 'p30',
    differences: [],
    isAsserted: false,
  });
});

test('a thousand spans of 4 to 40 words, as they are printed, find their passage first', () => {
  const spans = fc
    .record({
      passage: fc.constantFrom(...passages),
      at: fc.nat(),
      size: fc.integer({ min: 4, max: 40 }),
    })
    .map(({ passage, at, size }) => {
      const words = passage.text.split(/\s+/u);
      const start = at % Math.max(1, words.length - 3);
      return { passage, span: words.slice(start, start + size).join(' ') };
    })
    // A dash between spaces is no word.
    .filter(({ span }) => fold(span).length >= 4);
  const lettersOf = (text: string) =>
    fold(text)
      .map(({ key }) => key)
      .join(' ');
  fc.assert(
    fc.property(spans, ({ passage, span }) => {
      const [result] = search(open, span).results;
      // A few words may stand in another passage too.
      const isThere = lettersOf(result?.record.text ?? '').includes(lettersOf(span));
      expect([span, result?.record.id === passage.id || isThere]).toEqual([span, true]);
    }),
    { numRuns: 1000 },
  );
});
