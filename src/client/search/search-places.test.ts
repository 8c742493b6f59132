import { afterEach, expect, test, vi } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { search } from '../../search/index.ts';
import { addressOfCitation, addressOfResult, placeName } from './search-places.ts';

const at = (protocol: string) => vi.stubGlobal('location', { protocol });

afterEach(() => vi.unstubAllGlobals());

test('a passage is called by its number, a part by its name', () => {
  const ids = ['p12', 'p12a', 'n1', 'abstract', 'heading-2', 'appendix'];
  expect(ids.map((id) => placeName({ id }))).toEqual([
    '¶ 12',
    '¶ 12a',
    'note 1',
    'abstract',
    'heading 2',
    'appendix',
  ]);
  expect(placeName({ id: 'a3', within: 'p12' })).toBe('note on ¶ 12');
});

test('a result leads to its passage with the query, and marks at most 12 of its hits', () => {
  at('https:');
  const { results } = search(open, 'Khrushchev');
  for (const result of results) {
    const address = addressOfResult('../', result, 'Khrushchev');
    const { document, id } = result.record;
    expect(address).toMatch(
      new RegExp(`^\\.\\./${document}/\\?q=Khrushchev#${id}(:~:|$)`),
    );
    const hits = result.lines.filter(({ part }) => part === 'text').length;
    expect(address.split('text=').length - 1).toBe(Math.min(12, hits));
  }
});

test('a hit is marked with the words around it', () => {
  at('https:');
  const [result] = search(open, '"NS Khrushchev"').results;
  if (!result) throw new Error('Expected a result');
  const [mark] = addressOfResult('', result, '').split('text=').slice(1);
  expect(mark).toMatch(/^(?:[^,&]+-,)?[^,&]*Khrushchev(?:,-[^,&]+)?&?$/u);
});

test('from a disk an address names the file, which no server adds there', () => {
  const passage = { document: 'first', id: 'p1' };
  at('https:');
  expect(addressOfCitation('./', passage)).toBe('./first/p1/#cite');
  at('file:');
  expect(addressOfCitation('./', passage)).toBe('./first/p1/index.html#cite');
});

test('an annotation has no citation of its own', () => {
  at('https:');
  const note = { document: 'first', id: 'a1', within: 'p1' };
  expect(addressOfCitation('./', note)).toBeUndefined();
});
