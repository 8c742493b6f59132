import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answered } from './bench/first-document.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const examples = [
  ...readme.matchAll(/^\| `([^`]+)` \| (only |nothing|)([^|]*)\|/gmu),
].map(([, query = '', how = '', ids = '']) => ({
  query,
  how,
  ids: ids.trim().split(' '),
}));

test('the README has examples', () => {
  expect(examples.filter(({ how }) => how !== '').length).toBeGreaterThan(20);
});

test.each(examples.filter(({ query }) => !query.endsWith('.ts')))(
  '$query',
  ({ query, how, ids }) => {
    const { ids: all, asserted } = answered(query);
    if (how === 'nothing') {
      expect(asserted).toEqual([]);
      return;
    }
    expect(all.slice(0, ids.length).toSorted()).toEqual(ids.toSorted());
    if (how === 'only ') expect(asserted.toSorted()).toEqual(ids.toSorted());
  },
);
