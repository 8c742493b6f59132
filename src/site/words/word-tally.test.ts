import { expect, test } from 'vitest';
import { documentSlugs } from '../../content/read-edition.ts';
import { Aside } from '../../content/store/aside.ts';
import { prepareRecords } from '../../search/index/prepared-record.ts';
import type { SearchIndex } from '../../search/index.ts';
import { documentSearchIndex } from '../search/search-index.ts';
import { siteWording } from '../site-wording.ts';
import type { WordPlace } from './document-words.ts';
import { wordsOf } from './document-words.ts';
import { tallyWords } from './word-tally.ts';

const [slug = ''] = documentSlugs();
const index = documentSearchIndex(slug);
const voices = siteWording().names.shortLayers;
const whole = tallied([index], Number.POSITIVE_INFINITY);

/** Words with their places themselves. */
function tallied(documents: readonly SearchIndex[], most: number) {
  const aside = new Aside<WordPlace>('.words');
  const words = documents.map((own) =>
    wordsOf({ index: own, records: prepareRecords(own) }, voices, most),
  );
  return tallyWords(words, most, aside).map((word) => ({
    ...word,
    places: word.places?.map((place) => aside.get(place)),
  }));
}

test('a word has a place for each time it occurs, and the places of a frequent one are left out', () => {
  const rare = tallied([index], 3);
  expect(rare.map(({ key, count }) => [key, count])).toEqual(
    whole.map(({ key, count }) => [key, count]),
  );
  for (const { count, places } of whole) expect(places).toHaveLength(count);
  for (const [at, { count, places }] of rare.entries())
    expect(places).toEqual(count > 3 ? undefined : whole[at]?.places);
  expect(rare.some(({ places }) => places === undefined)).toBe(true);
});

test('the words of several documents are counted together, and the documents of each', () => {
  const copies = ['first', 'second'].map((id) => ({
    ...index,
    documents: [{ id, title: id }],
  }));
  const both = tallied(copies, Number.POSITIVE_INFINITY);
  expect(
    both.map(({ key, form, count, documents }) => [key, form, count, documents]),
  ).toEqual(whole.map(({ key, form, count }) => [key, form, 2 * count, 2]));
  for (const { count, places = [] } of both)
    expect(places.slice(0, count / 2).every(({ document }) => document === 'first')).toBe(
      true,
    );
});
