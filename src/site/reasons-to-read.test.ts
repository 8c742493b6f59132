import { expect, test } from 'vitest';
import { editionOf } from '../content/read-edition.ts';
import { reasonsToRead } from './reasons-to-read.ts';

const edition = editionOf('1961-02-10-hoxha-pak');
const silent = { ...edition, metadata: { ...edition.metadata, reasonsToRead: [] } };

test('an editor’s own words say why a document is worth reading', () => {
  const own = ['Because.'];
  const metadata = { ...edition.metadata, reasonsToRead: own };
  expect(reasonsToRead({ ...edition, metadata })).toEqual(own);
});

test('without them the edition says what can be counted in it, and nothing that is not there', () => {
  expect(reasonsToRead(silent)[0]).toMatch(/^48 numbered paragraphs, /u);
  expect(reasonsToRead(silent)).toHaveLength(3);
  const bare = {
    ...silent,
    mentions: [],
    apparatus: { ...silent.apparatus, notes: [] },
  };
  expect(reasonsToRead(bare)).toHaveLength(1);
});
