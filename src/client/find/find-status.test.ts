import { expect, test } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import { statusOf } from './find-status.ts';

const record = open.index.records.find(({ id }) => id === 'p12');
if (!record) throw new Error('Expected a paragraph 12');

test('hits are counted, and the one that the reader is at is named', () => {
  expect(statusOf([], -1)).toBe(wordingFor('en').scripts.finding.none);
  expect(statusOf([{ record }], -1)).toBe('1 hit');
  expect(statusOf([{ record }], 0)).toBe('1 of 1 hit, ¶ 12');
  expect(statusOf([{ record }, { record }], 1)).toBe('2 of 2 hits, ¶ 12');
});
