import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { fold } from './fold.ts';
import { kinOf } from './kin.ts';

const kin = (word: string) =>
  fold(word, open.folding).flatMap((token) => kinOf(open, token).map(({ key }) => key));

test.each([
  ['factionalism', 'factionist'],
  ['revisionismo', 'revisionism'],
  ['antipartito', 'antiparty'],
])('%s is of one root with %s', (word, relative) => {
  expect(kin(word)).toContain(relative);
});

test.each([
  'motherland',
  'partisan',
  'communiqué',
  'congestion',
  'korealand',
  'irigation',
])('%s is of no root that the record has', (word) => {
  expect(kin(word)).toEqual([]);
});

test('a word that the record has needs no relatives', () => {
  expect(kin('parties')).toEqual([]);
});
