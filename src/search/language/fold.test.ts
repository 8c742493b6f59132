import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lemmasOf } from '../index/lemmas.ts';
import { fold, foldingOf, joined } from './fold.ts';

const keys = (text: string) => fold(text).map(({ key }) => key);
const letters = (text: string) => joined(fold(text));

test.each([
  ['dashes, spaced or not', 'Marxism – Leninism', 'marxism-leninism'],
  ['apostrophes', 'coup d’état', "COUP D'ETAT"],
  ['accents and breves', "Pak Kŭm-ch'ŏl", 'pak kum-chol'],
  ['initials', 'N. S. Khrushchev', 'NS Khrushchev'],
  ['initials without spaces', 'N.S. Khrushchev', 'N S Khrushchev'],
  ['width', 'Ｋｉｍ　１９５６', 'Kim 1956'],
  ['ordinals', 'the 4th Congress', 'the Fourth congress'],
  ['letters that no accent makes', 'Łódź, Straße, Tørres', 'lodz strasse torres'],
  [
    'numbers in words',
    'eighty-one parties, fifty thousand tons',
    '81 parties, 50,000 tons',
  ],
  ['ordinals of two words', 'the Twenty-first Congress', 'the 21st Congress'],
  ['a word parted at the end of a line', 'the dele-\ngation', 'the delegation'],
  ['soft hyphens', 'dele\u00adgation', 'delegation'],
  ['months cut short', 'Feb. 10', 'February 10'],
  ['Cyrillic yo', 'Хрущёв', 'хрущев'],
  ['Cyrillic letters', 'Ленин, Иванов', 'Lenin, Ivanov'],
])('%s make no difference', (_, a, b) => {
  expect(letters(a)).toBe(letters(b));
});

test.each([
  'honour honor',
  'criticised criticized',
  'organisation organization',
  'organisational organizational',
  'analyse analyze',
  'defence defense',
  'centre center',
  'travelled traveled',
  'labour labor',
  'behaviour behavior',
  'favourable favorable',
  'programmes programs',
  'judgement judgment',
  'towards toward',
  'fulfil fulfill',
  'dialogue dialog',
  'sceptical skeptical',
])('British and American are one: %s', (pair) => {
  const [british, american] = keys(pair);
  expect(british).toBe(american);
});

test.each([
  'our four hour',
  'party parties',
  'Marxism Marxist',
  'Korea Korean',
  'were where',
  'general generally',
])('other words stay apart: %s', (words) => {
  const all = keys(words);
  expect(new Set(all).size).toBe(all.length);
});

test('Hangul and Chinese characters are words', () => {
  expect(keys('박금철 (朴金喆)')).toEqual(['박금철', '朴金喆']);
});

test('a possessive is its word, with an s that is told apart', () => {
  const [token] = fold('the mother’s sons').slice(1);
  expect(token).toMatchObject({ raw: 'mother’s', key: "mother's", bare: 'mother' });
});

const lemmas = foldingOf(
  lemmasOf(new Set(['bring', 'fight', 'woman', 'children', 'oxen', 'grew'])),
);

test.each([
  'bring brought',
  'fights fought',
  'women woman',
  'child children',
  'ox oxen',
  'growing grown',
  'organised organizational',
])('one stem where no ending tells: %s', (pair) => {
  const [first, second] = fold(pair, lemmas);
  expect(first?.stem).toBe(second?.stem);
});

test('no word has the stem of one that has no endings', () => {
  const stem = (word: string) => fold(word)[0]?.stem;
  for (const [word = '', other] of [
    'herring her',
    'inning in',
    'evening even',
    'news new',
  ].map((pair) => pair.split(' '))) {
    expect(stem(word)).toBe(word);
    expect(stem(word)).not.toBe(stem(other ?? ''));
  }
  expect(stem('herrings')).toBe(stem('herring'));
});

test('stems: endings of verbs and nouns, not of names of doctrines', () => {
  const stem = (word: string) => fold(word)[0]?.stem;
  expect(stem('meddling')).toBe(stem('meddles'));
  expect(stem('parties')).toBe(stem('party'));
  expect(stem('Marxism')).not.toBe(stem('Marxist'));
});

test('every token stands where it says, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0;
      for (const { start, end, key } of fold(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(key).not.toBe('');
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
