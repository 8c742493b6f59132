import { expect, test } from 'vitest';
import { prepareIndex } from '../index/prepared-index.ts';
import { index } from '../testing/collection.ts';
import { indexWord } from './index-words.ts';
import { wantsOf } from './wants.ts';

const open = prepareIndex(index);
const run = (...stems: string[]) => stems.map((stem) => stem && indexWord(stem));
const runsOf = (query: string) =>
  wantsOf(open, query, false, 'asked').wants.map(({ runs: [first] }) => first);

test('small words of a quotation are asked for where one other word alone would be', () => {
  expect(runsOf('"just party"')).toEqual([run('just', 'parti')]);
  expect(runsOf('"of the party"')).toEqual([run('of', 'the', 'parti')]);
  expect(runsOf('"aid of the party"')).toEqual([run('aid', '', '', 'parti')]);
});
