import { expect, test } from 'vitest';
import { siteRegisters } from '../../content/read-edition.ts';
import { bibliographyOf } from './cite.ts';

const source = {
  type: 'webpage' as const,
  author: [] as { family: string; given: string }[],
  editor: [],
  kind: 'web' as const,
  read: 'whole',
};

test('a bibliography is in the order of who wrote, or of titles without article or bracket', () => {
  const entries = bibliographyOf([
    ['c', { ...source, title: 'The Moscow Meeting' }],
    ['b', { ...source, title: 'A', author: [{ family: 'Hoxha', given: 'Enver' }] }],
    ['d', { ...source, title: '[Nameless]' }],
    ['a', { ...source, title: 'Zogu', author: [{ family: 'Abazi', given: 'Hysni' }] }],
  ]);
  expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('every source of the edition is one entry, its address a link', () => {
  const { sources } = siteRegisters();
  const entries = bibliographyOf(sources);
  expect(entries.map(({ id }) => id).toSorted()).toEqual([...sources.keys()].toSorted());
  for (const {
    source: { URL },
    html,
  } of entries)
    if (URL) expect(html).toContain('<a href="http');
});
