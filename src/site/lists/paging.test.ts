import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostListed, pageOfPlace, pagesOf, shownPages } from './paging.ts';

const lists = fc.array(fc.nat(), { maxLength: 750 });

test('every entry stands on one page, in the order of the list, and no page has more than it may', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const pages = pagesOf(list);
      expect(pages.flat()).toEqual(list);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(mostListed);
      // Only the last has room left, so that there are no more pages than it takes.
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(mostListed);
    }),
  );
});

test('the page of a place is the one that has its entry', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 750 })
        .chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: length - 1 }))),
      ([length, place]) => {
        const pages = pagesOf(Array.from({ length }, (_, index) => index));
        expect(pages[pageOfPlace(place) - 1]).toContain(place);
      },
    ),
  );
});

/** How many links it takes from one page to another at most, by the pages that each shows. */
function linksBetween(from: number, to: number, count: number): number {
  let reached = new Set([from]);
  let links = 0;
  while (!reached.has(to)) {
    reached = new Set([...reached].flatMap((page) => shownPages(page, count)));
    links += 1;
  }
  return links;
}

test('every page of a list is as many links away as the last number has digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }).chain((count) => {
        const page = fc.integer({ min: 1, max: count });
        return fc.tuple(page, page, fc.constant(count));
      }),
      ([from, to, count]) => {
        expect(linksBetween(from, to, count)).toBeLessThanOrEqual(String(count).length);
      },
    ),
    { numRuns: 60 },
  );
});

test('the numbers shown are few, in order, and of pages that there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (count, place) => {
      const page = (place % count) + 1;
      const shown = shownPages(page, count);
      expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => a - b));
      expect(shown).toEqual(expect.arrayContaining([1, page, count]));
      expect(shown.length).toBeLessThanOrEqual(10 * String(count).length + 3);
      expect(shown.every((one) => one >= 1 && one <= count)).toBe(true);
    }),
  );
});
