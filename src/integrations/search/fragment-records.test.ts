import { expect, test } from 'vitest';
import type { SearchRecord } from '../../search/index.ts';
import { withRecords } from './fragment-records.ts';
import {
  fragmentPath,
  listOf,
  pack,
  packList,
  unpack,
  unpackList,
} from './index-files.ts';

const record = (id: string): SearchRecord => ({
  document: 'letter',
  id,
  order: 0,
  layer: 'speech',
  speaker: 'clerk',
  date: '1702-03-05',
  language: 'en',
  text: `Words of ${id}`,
});
const records = new Map([
  ['letter/#p1', record('p1')],
  ['letter/#p2', record('p2')],
]);

/** An index of two pages, as Pagefind lays it out. */
const files = new Map([
  ['fragment/en_0000001.pf_fragment', fragment({ url: 'letter/#p1', content: 'one' })],
  ['fragment/en_0000002.pf_fragment', fragment({ url: 'letter/#p2', content: 'two' })],
  ['pagefind.en_1.pf_meta', packList(['1.5.2', pagesOf('en_0000002', 'en_0000001')])],
  ['pagefind.js', new TextEncoder().encode('export {};')],
]);

function fragment(content: unknown): Uint8Array {
  return pack(new TextEncoder().encode(JSON.stringify(content)));
}

function pagesOf(...names: readonly string[]): unknown[] {
  return names.map((name, words) => [name, words]);
}

function contentOf(file: Uint8Array | undefined): unknown {
  return file && JSON.parse(new TextDecoder().decode(unpack(file)));
}

test('each fragment keeps what it had and has its record, under the name its page has', () => {
  const changed = withRecords(files, records);
  const meta = unpackList(changed.get('pagefind.en_1.pf_meta') ?? new Uint8Array());
  const found = listOf(meta[1]).map((page) => {
    const [name, words] = listOf(page);
    return [contentOf(changed.get(`fragment/${name}.pf_fragment`)), words];
  });
  expect(found).toEqual([
    [{ url: 'letter/#p2', content: 'two', record: record('p2') }, 0],
    [{ url: 'letter/#p1', content: 'one', record: record('p1') }, 1],
  ]);
  expect(changed.size).toBe(files.size);
  expect(changed.get('pagefind.js')).toBe(files.get('pagefind.js'));
});

test('a fragment whose record says something else has another name', () => {
  const namesOf = (own: ReadonlyMap<string, SearchRecord>) =>
    [...withRecords(files, own).keys()].filter((path) => fragmentPath.test(path));
  const other = new Map(records).set('letter/#p2', { ...record('p2'), text: 'Others' });
  expect(namesOf(records)).toEqual(namesOf(records));
  expect(namesOf(other)[0]).toBe(namesOf(records)[0]);
  expect(namesOf(other)[1]).not.toBe(namesOf(records)[1]);
});

test('a fragment without a record is refused, and a record without a fragment', () => {
  const [first] = records;
  expect(() => withRecords(files, new Map(first ? [first] : []))).toThrow(
    'Expected a record at letter/#p2',
  );
  const more = new Map(records).set('letter/#p3', record('p3'));
  expect(() => withRecords(files, more)).toThrow('each of 3 records, found 2');
});
