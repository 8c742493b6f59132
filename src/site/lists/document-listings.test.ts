import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate } from '../../edition/index.ts';
import { headNamed } from '../summaries/testing/heads.ts';
import { filedAsPrinted, groupListings, yearListings } from './document-listings.ts';
import { listingPages, sectionLinks } from './listing.ts';
import { mostListed } from './paging.ts';

const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
const dates = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(fc.integer({ min: 1958, max: 1963 }), twoDigits(12), twoDigits(28), fc.nat(2))
    .map(([year, month, day, parts]) => [year, month, day].slice(0, parts + 1).join('-')),
);
/** Up to some hundred documents, in the order of lists. */
const documents = fc
  .array(
    fc.record({
      date: dates,
      speakers: fc.uniqueArray(fc.constantFrom('ada', 'bel', 'cyn'), { maxLength: 3 }),
      archives: fc.uniqueArray(
        fc.constantFrom('State Archive', 'State archive', 'Museum'),
        {
          maxLength: 2,
        },
      ),
    }),
    { maxLength: 420 },
  )
  .map((all) =>
    all.map((one, index) => headNamed(`record-${index}`, one)).toSorted(byDate),
  );

test('every document stands on one page of its year, under its month, in the order of dates', () => {
  fc.assert(
    fc.property(documents, (heads) => {
      const years = yearListings(heads);
      const pages = years.flatMap(listingPages);
      expect(
        pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items)),
      ).toEqual(heads);
      for (const { listing, sections } of pages) {
        const items = sections.flatMap((section) => section.items);
        expect(items.length).toBeLessThanOrEqual(mostListed);
        for (const { metadata } of items)
          expect(listing.path).toBe(
            `documents/${metadata.date?.slice(0, 4) ?? 'undated'}/`,
          );
        for (const { id, items: own } of sections)
          for (const { metadata } of own)
            if (metadata.date !== undefined)
              expect(id).toBe(`month-${metadata.date.slice(5, 7) || 'unknown'}`);
      }
    }),
    { numRuns: 40 },
  );
});

test('a link to a month leads to the page on which it begins, and tells how many documents it has', () => {
  fc.assert(
    fc.property(documents, (heads) => {
      for (const year of yearListings(heads)) {
        const pages = listingPages(year);
        const links = sectionLinks(year);
        expect(links.map(({ count }) => count)).toEqual(
          year.sections.map(({ items }) => items.length),
        );
        for (const { path } of links) {
          const [page, id] = path.split('#');
          const section = pages
            .find((one) => one.path === page)
            ?.sections.find((one) => one.id === id);
          expect(section?.isContinued).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a speaker’s list has the documents in which they speak; an archive’s has those it keeps or published, and each is in one', () => {
  fc.assert(
    fc.property(documents, (heads) => {
      for (const { path, sections } of groupListings('speakers', heads)) {
        const id = path.split('/')[2] ?? '';
        expect(sections.flatMap(({ items }) => items)).toEqual(
          heads.filter(({ statistics }) =>
            statistics.speakers.some(({ participant }) => participant.id === id),
          ),
        );
      }
      const archives = groupListings('archives', heads);
      expect(new Set(archives.map(({ path }) => path)).size).toBe(archives.length);
      // Those that name none are listed, too, where any names one.
      const isKept = heads.some((head) => head.archives.length > 0);
      const listed = archives.flatMap(({ sections }) =>
        sections.flatMap(({ items }) => items),
      );
      expect(new Set(listed)).toEqual(new Set(isKept ? heads : []));
      for (const { title, sections } of archives)
        for (const { archives: own } of sections.flatMap(({ items }) => items))
          expect(own.length === 0 || own.includes(title)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a speaker without an entry is filed by the family name that any document tells, else as printed', () => {
  const [known, other] = ['Griet Sandel', 'Aldert Quist'];
  const heads = [
    headNamed('a', { speakers: [known, other] }),
    headNamed('b', { speakers: [known], familyNames: { [known]: 'Sandel, Griet' } }),
  ];
  const filed = groupListings('speakers', heads).map((listing) => [
    listing.title,
    listing.filed,
  ]);
  expect(filed).toEqual([
    [known, 'Sandel, Griet'],
    [other, other],
  ]);
  expect(filedAsPrinted(heads)).toEqual([other]);
});
