import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewLinks, letterSections } from './listing.ts';
import { mostListed } from './paging.ts';

test('names are listed under their first letter without its accent, others at the end', () => {
  const sections = letterSections(
    ['Zhou', 'Élan', '“Ada”', '1984', 'ada', '김일성', 'Ede'],
    (name) => name,
    'Other',
  );
  expect(sections.map(({ id, title, items }) => [id, title, items])).toEqual([
    ['letter-a', 'A', ['“Ada”', 'ada']],
    ['letter-e', 'E', ['Ede', 'Élan']],
    ['letter-z', 'Z', ['Zhou']],
    ['letter-other', 'Other', ['1984', '김일성']],
  ]);
});

test('however many links there are, a page has a hundred at most, and their counts are all counted', () => {
  const counts = fc.array(fc.nat({ max: 50 }), { maxLength: 900 });
  fc.assert(
    fc.property(counts, (all) => {
      const links = all.map((count, index) => ({
        ...{ title: `${index}`, count },
        path: `${index}/`,
      }));
      const few = fewLinks(links);
      expect(few.length).toBeLessThanOrEqual(mostListed);
      const sum = (some: typeof few) =>
        some.reduce((total, { count }) => total + count, 0);
      expect(sum(few)).toBe(sum(links));
      expect(few[0]?.path).toBe(links[0]?.path);
      if (links.length <= mostListed) expect(few).toEqual(links);
    }),
  );
});
