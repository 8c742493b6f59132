import { expect, test } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { search } from '../../search/index.ts';
import { fill } from '../../wording/fill.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import { numberStatus, statusFor, statusOf } from './search-status.ts';

const { found } = wordingFor('en').scripts;
const saidOf = (query: string) => statusOf(search(open, query));

test('hits and passages are counted, one as well as many', () => {
  expect(saidOf('"NS Khrushchev"')).toMatch(/^5 hits in \d passages\.$/u);
  expect(saidOf('irrigation')).toBe('1 hit in 1 passage.');
});

test('a query without a word is told from one that finds nothing', () => {
  expect(saidOf('…')).toBe(found.noWord);
  expect(saidOf('"no such words"')).toBe(
    fill(found.notExactly, { words: '“no such words”' }),
  );
});

test('a query of very common words alone is told to have said little', () => {
  for (const query of ['what was it', 'The, of', 'speaker:pak is']) {
    expect(saidOf(query), query).toContain(found.onlyCommon);
  }
  for (const query of ['what was the toast', '"to the"', 'speaker:pak', 'toast']) {
    expect(saidOf(query), query).not.toContain(found.onlyCommon);
  }
});

test('what is only offered is not said to be found', () => {
  const { results } = search(open, 'irigation');
  expect(results.every(({ offered }) => offered)).toBe(true);
  expect(saidOf('irigation')).toBe(fill(found.onlyOffers, { count: results.length }));
});

test('what is nearly quoted, or said in other words, is not said to have the words', () => {
  expect(saidOf('"Our party learned much from your party"')).toBe(
    fill(found.nearly, { count: 1 }),
  );
  expect(saidOf('motherland')).toBe(`1 hit in 1 passage. ${found.inOtherWords}`);
  expect(saidOf('toast champagne')).toMatch(new RegExp(`${found.partly}$`, 'u'));
});

test('a speaker alone is answered by passages, without hits', () => {
  expect(saidOf('speaker:pak-kum-chol')).toMatch(/^\d+ passages\.$/u);
});

test('the number of a paragraph is told from the word that it may also be', () => {
  const told = fill(found.paragraph, { place: '¶ 27' });
  const named = { document: 'first', id: 'p27' };
  expect(numberStatus([named], { results: [] })).toBe(told);
  expect(numberStatus([named], search(open, '24'))).toBe(`${told} ${found.numberToo}`);
  expect(numberStatus([named, named], { results: [] })).toBe(
    fill(found.paragraphOfMany, { place: '¶ 27', count: 2 }),
  );
});

test('of a collection that is searched in part nothing is claimed of the rest', () => {
  const named = ['first', 'second'].map((document) => ({ document, id: 'p27' }));
  const answer = search(open, 'toast');
  const told = (
    rest: { blocks: number; documents: number; titled: number } | undefined,
  ) => [statusFor(answer, [], false, rest), statusFor(answer, named, false, rest)];
  expect(told({ blocks: 0, documents: 0, titled: 0 })).toEqual(told(undefined));
  expect(told(undefined)[1]).toContain('of 2 records');
  const [hits, number] = told({ blocks: 3, documents: 0, titled: 0 });
  expect(hits).toMatch(/^\d+ hits? in \d+ passages? so far\./u);
  expect(number).toContain('of several records');
});

test('of a part that has nothing it is not said that no passage has it', () => {
  const answer = search(open, '"xylophone quartet"');
  expect(statusOf(answer)).toMatch(/^No passage/u);
  expect(statusOf(answer, false, true)).toMatch(/^Nothing found so far/u);
});
