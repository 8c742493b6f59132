import { expect, test } from 'vitest';
import { prepareIndex, search } from '../../../search/index.ts';
import { documentSearchIndex } from '../search-index.ts';
import { proposedRecordExamples } from './proposed-examples.ts';

const slug = '1961-02-10-hoxha-pak';
const open = prepareIndex(documentSearchIndex(slug));
/** With `word` for each word that is chosen from the text. */
const queriesFor = (...years: readonly string[]) =>
  proposedRecordExamples(open, years).map(({ query }) =>
    query.replace(/(?<=^| )[a-z]+(?= |$)/gu, 'word'),
  );

test('years are those of the edition, though the text may be of one record', () => {
  expect(queriesFor('1958', '1961', '1970')).toEqual([
    'year:1961 word',
    'year:1958-1970 word',
    'archive:"Wilson Center Digital Archive" word',
    `document:${slug} word`,
    'word -year:1958',
  ]);
});

test('where all records are of one year nothing is said of several', () => {
  expect(queriesFor('1961').join('\n')).not.toMatch(/\d-\d{4} |-year/u);
});

test('each finds something in the record', () => {
  for (const { query } of proposedRecordExamples(open, ['1958', '1961'])) {
    const { results } = search(open, query);
    expect(
      results.filter(({ offered }) => !offered),
      query,
    ).not.toEqual([]);
  }
});
