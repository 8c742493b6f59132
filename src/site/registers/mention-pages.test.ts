import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostListed } from '../lists/paging.ts';
import type { EntryTally } from '../summaries/digest.ts';
import { headNamed } from '../summaries/testing/heads.ts';
import { mentionParts, mentionsId, mentionYears } from './mention-pages.ts';

/** Documents of several years, each naming an entry in some sentences; in the order of their dates. */
const tallied = fc
  .array(
    fc.tuple(fc.integer({ min: 1900, max: 1990 }), fc.integer({ min: 1, max: 260 })),
    {
      maxLength: 40,
    },
  )
  .map((all): EntryTally[] =>
    all
      .toSorted(([a], [b]) => a - b)
      .map(([year, sentences], index) => ({
        document: headNamed(`record-${index}`, { date: `${year}-05-01` }),
        sentences,
        mentions: sentences + (index % 3),
        place: [index, 1],
      })),
  );

test('every sentence stands on one page, in the order of the documents, at most a hundred on each', () => {
  fc.assert(
    fc.property(tallied, (tallies) => {
      const pages = mentionParts(tallies);
      const sentences = (page: (typeof pages)[number]) =>
        page.flatMap(({ tally: { document }, from, to }) =>
          Array.from({ length: to - from }, (_, at) => `${document.slug} ${from + at}`),
        );
      expect(pages.flatMap(sentences)).toEqual(
        tallies.flatMap(({ document, sentences: count }) =>
          Array.from({ length: count }, (_, at) => `${document.slug} ${at}`),
        ),
      );
      for (const page of pages) {
        expect(sentences(page).length).toBeLessThanOrEqual(mostListed);
        expect(page.every(({ from, to }) => from < to)).toBe(true);
      }
    }),
  );
});

test('an entry that nothing names has one page', () => {
  expect(mentionParts([])).toEqual([[]]);
});

test('the table of years counts every mention, and leads to the page where its first document begins', () => {
  const entry = { id: 'mill', register: 'places' } as const;
  fc.assert(
    fc.property(tallied, (tallies) => {
      const years = mentionYears(entry, tallies);
      const sum = (counts: readonly number[]) =>
        counts.reduce((all, one) => all + one, 0);
      expect(sum(years.map(({ mentions }) => mentions))).toBe(
        sum(tallies.map(({ mentions }) => mentions)),
      );
      expect(sum(years.map(({ documents }) => documents))).toBe(tallies.length);
      const pages = mentionParts(tallies);
      for (const { title, path } of years) {
        const [, number = '1', id] =
          /^places\/mill\/(?:(\d+)\/)?#(.+)$/u.exec(path) ?? [];
        const part = pages[Number(number) - 1]?.find(
          ({ tally }) => mentionsId(tally.document.slug) === id,
        );
        expect(part?.from).toBe(0);
        expect(part?.tally.document.metadata.date?.slice(0, 4)).toBe(title);
      }
    }),
  );
});
