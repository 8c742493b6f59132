import { expect, test } from 'vitest';
import { prepareRecords } from '../index/prepared-record.ts';
import type { SearchIndex } from '../index/records.ts';
import { blockSize, layOut } from './lay-out.ts';

/** The index of a document of one paragraph. */
function indexOf(text: string): SearchIndex {
  return {
    documents: [{ id: 'long', title: 'Long' }],
    speakers: [],
    entries: [],
    records: [
      {
        document: 'long',
        id: 'p1',
        order: 0,
        layer: 'speech',
        speaker: undefined,
        date: undefined,
        language: 'en',
        text,
      },
    ],
    languages: ['en'],
    rings: [],
    lemmas: [],
  };
}

test('a passage of many blocks stands in its first and last one, and every other tells the first', () => {
  const index = indexOf('bread '.repeat(9.5 * blockSize));
  const { words, blocks } = layOut(index, prepareRecords(index), new Map());
  expect(blocks).toHaveLength(Math.ceil(words.length / blockSize));
  const [first, ...more] = blocks;
  const last = more.pop();
  for (const block of [first, last])
    expect(block).toMatchObject({ records: [{ id: 'p1' }] });
  for (const block of more) expect(block).toEqual({ within: 0 });
});
