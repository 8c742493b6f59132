import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sort } from '../../search/index.ts';
import { addressOfState, stateFrom } from './search-state.ts';

test('a search that is written into an address is read from it again', () => {
  const state = fc.record({
    query: fc.string().map((query) => query.trim()),
    sort: fc.constantFrom<Sort>('relevance', 'place', 'date', 'newest'),
    exact: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(stateFrom(new URLSearchParams(addressOfState(one)))).toEqual(one);
    }),
  );
});

test('a search for nothing leaves the address without a query string', () => {
  expect(addressOfState({ query: '', sort: 'relevance', exact: false })).toBe('');
});

test('the fields of other forms become clauses of the query', () => {
  const address = new URLSearchParams({ q: ' aid ', document: 'first', speaker: '' });
  expect(stateFrom(address).query).toBe('aid document:first');
});

test('an order that is not known is that of relevance', () => {
  expect(stateFrom(new URLSearchParams({ sort: 'age' })).sort).toBe('relevance');
});
