import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { records, subjectOf } from '../testing/records.ts';
import { selectorsIn } from './selectors.ts';
import type { AnnotationCollection } from './web-annotations.ts';
import { webAnnotations } from './web-annotations.ts';

describe.each(records)('in the record $name', ({ edition }) => {
  test('whatever words are selected are found in one place, by quotation and by position', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...edition.passages.filter(({ text }) => text.trim() !== '')),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (passage, place, length) => {
          const { text } = passage;
          const start = Math.floor(place * (text.length - 1));
          const end = Math.min(text.length, start + length);
          const [quote, position] = selectorsIn(passage)({ start, end }).refinedBy;
          const shown = text.replaceAll(/\s*\n\s*/gu, '\n');
          const words = shown.slice(position.start, position.end);
          expect(words).toBe(quote.exact);
          const context = `${quote.prefix}${quote.exact}${quote.suffix}`;
          const at = shown.indexOf(context);
          expect(at + quote.prefix.length).toBe(position.start);
          expect(shown.lastIndexOf(context)).toBe(at);
          // Where no line ends among them they are the passage's own.
          if (passage.node.type !== 'signature') {
            expect(quote.exact).toBe(text.slice(start, end));
          }
        },
      ),
    );
  });
});

test('an edition without an address is read from its file, one with an address from anywhere', () => {
  const { edition } = records.at(-1) ?? {};
  if (!edition) throw new Error('Expected the real record');
  const itemsOf = (url?: string) => {
    const file: AnnotationCollection = JSON.parse(
      String(webAnnotations.write(subjectOf(edition, url))),
    );
    return file.first.items;
  };
  const sources = (url?: string) =>
    new Set(itemsOf(url).map(({ target }) => target.source));
  expect(sources()).toEqual(new Set(['./']));
  const site = 'https://edition.example/e/';
  expect(sources(site)).toEqual(new Set([`${site}${edition.slug}/`]));
  const named = itemsOf(site).flatMap(({ body }) =>
    body.flatMap((one) =>
      one.type === 'SpecificResource' && one.purpose === 'identifying'
        ? one.source.id
        : [],
    ),
  );
  expect(named).toContain(`${site}people/enver-hoxha/`);
});
