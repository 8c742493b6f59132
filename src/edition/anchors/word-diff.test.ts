import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (before: string, after: string) =>
  wordDiff(before, after).map(({ type, text }) =>
    type === 'equal' ? text : `${type === 'removed' ? '-' : '+'}[${text}]`,
  );

test('one word is the whole difference where one word was changed', () => {
  expect(shown('He is very well.', 'He is very ill.')).toEqual([
    'He is very ',
    '-[well]',
    '+[ill]',
    '.',
  ]);
});

test('a phrase that was changed is one change, not one a word', () => {
  expect(shown('a fine old mill here', 'a brand new mill here')).toEqual([
    'a ',
    '-[fine old]',
    '+[brand new]',
    ' mill here',
  ]);
});

test('a mark of punctuation is a difference of its own', () => {
  expect(shown('Well, yes', 'Well; yes')).toEqual(['Well', '-[,]', '+[;]', ' yes']);
});

test('equal and removed runs are the text before, equal and added ones the text after', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', ',', '–', 'é'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordDiff(before, after);
      const side = (type: string) =>
        runs.flatMap((run) => (run.type === type ? [] : run.text)).join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});

test('texts that have nothing to do with each other are one removed and one added run', () => {
  const long = (word: string) => Array.from({ length: 1500 }, (_, at) => `${word}${at}`);
  const runs = wordDiff(long('a').join(','), long('b').join(';'));
  expect(runs.map(({ type }) => type)).toEqual(['removed', 'added']);
});
