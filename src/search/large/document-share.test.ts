import { expect, test } from 'vitest';
import { prepareRecords } from '../index/prepared-record.ts';
import { documents, shared } from '../testing/collection.ts';
import { shareOf } from './document-share.ts';
import { indexWord } from './index-words.ts';
import { namesByStart } from './names-by-start.ts';

const names = namesByStart(shared.entries);
const prepared = documents.map((index) => ({ index, records: prepareRecords(index) }));

test('a word has the stem that its language gives it, whether or not a register has it as a name', () => {
  const [document] = documents.filter(({ records }) =>
    records.some(({ text }) => text.includes('Kim Il Sung')),
  );
  if (!document) throw new Error('Expected a document that names Kim Il Sung');
  const index = { ...document, lemmas: [...document.lemmas, ['sung', 'sing'] as const] };
  const { share } = shareOf({ index, records: prepareRecords(index) }, names);
  const words = share.words.split(' ');
  expect(words).toContain(indexWord('sing'));
  expect(words).not.toContain(indexWord('sung'));
});

test('the share of a document is plain data and has none of its passages', () => {
  for (const own of prepared) {
    const { share, blocks } = shareOf(own, names);
    expect(structuredClone(share)).toEqual(share);
    expect('records' in share.directory).toBe(false);
    const held = blocks.flatMap((block) => ('records' in block ? block.records : []));
    expect(new Set(held.map(({ id }) => id))).toEqual(
      new Set(own.index.records.map(({ id }) => id)),
    );
  }
});
