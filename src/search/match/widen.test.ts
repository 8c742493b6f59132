import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { prepareIndex } from '../index/prepared-index.ts';
import type { SearchIndex } from '../index/records.ts';
import { isAsserted, search } from '../search.ts';

/** An index of plain speech, with one entry and one ring. */
function indexOf(texts: readonly string[]): SearchIndex {
  return {
    documents: [{ id: 'talk', title: 'Talk' }],
    speakers: [],
    entries: [
      {
        id: 'peru',
        register: 'places',
        heading: 'Peru',
        forms: ['Peru'],
        variants: ['República del Perú'],
        derived: ['Peruvian', 'South American'],
      },
    ],
    records: texts.map((text, order) => ({
      document: 'talk',
      id: `p${order + 1}`,
      order,
      layer: 'speech',
      speaker: undefined,
      date: undefined,
      language: 'en',
      text,
    })),
    languages: ['en'],
    rings: [
      ['gift', 'souvenir', 'token of esteem'],
      ['quarrel', 'falling out'],
    ],
    lemmas: [],
  };
}

const found = (texts: readonly string[], query: string) =>
  search(prepareIndex(indexOf(texts)), query).results.map((result) => ({
    id: result.record.id,
    related: result.related,
    isAsserted: isAsserted(result),
  }));

test('a name that no text has is found by the words made of it, and the other way round', () => {
  const answer = [{ id: 'p1', related: [], isAsserted: true }];
  expect(found(['The Peruvian guests left.', 'Rain.'], 'Peru')).toEqual(answer);
  expect(found(['They left Peru.', 'Rain.'], 'Peruvians')).toEqual(answer);
  expect(found(['They left Peru.', 'Rain.'], 'South Americans')).toEqual(answer);
});

test('a text that has the name is not widened', () => {
  const texts = ['They left Peru.', 'The Peruvian guests left.'];
  expect(found(texts, 'Peru').map(({ id }) => id)).toEqual(['p1']);
});

test('a word that no text has is found by words for the same idea, which is no assertion', () => {
  const texts = ['He kept the souvenir.', 'A token of our esteem.', 'Rain.'];
  const related = { related: ['gifts'], isAsserted: false };
  expect(found(texts, 'gifts')).toEqual([{ id: 'p1', ...related }]);
  expect(found(['A token of esteem.'], 'gifts')).toEqual([{ id: 'p1', ...related }]);
  const { otherWords } = search(prepareIndex(indexOf(texts)), 'gifts');
  expect(otherWords).toEqual([{ text: 'gifts', words: ['souvenir', 'token of esteem'] }]);
});

test('a word of the same root is found, in the same or another language', () => {
  for (const word of ['factionalism', 'delegazione', 'revisionismo']) {
    expect([word, search(open, word).results.length > 0]).toEqual([word, true]);
  }
});

test('a phrase beside other words is asked by its words where no passage has it', () => {
  const texts = ['The old bridge fell near Lima.', 'Rain.'];
  expect(found(texts, '"bridge of old" Lima')).toEqual([
    { id: 'p1', related: ['bridge', 'old'], isAsserted: false },
  ]);
  expect(found(texts, '"bridge of old"').filter((one) => one.isAsserted)).toEqual([]);
});
