import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inWords, recordDays } from './days.ts';
import { persons } from './persons.ts';
import { recordOf } from './record.ts';
import { inventedWord, vocabularyOf } from './vocabulary.ts';

const material = {
  vocabulary: vocabularyOf('the words of the record and of the clerk'),
  names: ['Ada Lovelace', 'Royal Society'],
};
const day = { date: '1847-05-14', repeat: 0 };
const numbers = fc.integer({ min: 1, max: 100_000 });

describe('an invented record', () => {
  test('has 20 to 120 paragraphs, and two to four present, of whom each label names one', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const { transcript, metadata } = recordOf(number, day, material);
        const [dateline, present, ...paragraphs] = transcript.trim().split('\n\n');
        expect(dateline).toBe('May 14, 1847');
        expect(paragraphs.length).toBeGreaterThanOrEqual(20);
        expect(paragraphs.length).toBeLessThanOrEqual(120);
        const { participants } = parse(metadata) as {
          participants: { name: string; labels?: string[] }[];
        };
        expect([2, 3, 4]).toContain(participants.length);
        for (const { name } of participants) expect(present).toContain(name);
        const labels = paragraphs.flatMap((one) => /^([^:.]+):/u.exec(one)?.[1] ?? []);
        expect(new Set(participants.flatMap(({ labels: own = [] }) => own))).toEqual(
          new Set(labels),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('is kept in an archive', () => {
    expect(parse(recordOf(7, day, material).metadata)).toMatchObject({
      citation: { archive: { name: expect.any(String), number: 'file 7' } },
    });
  });

  test('has an address of its own on a day that had one before', () => {
    const slug = (repeat: number) => recordOf(7, { ...day, repeat }, material).slug;
    expect(slug(1)).toBe(`${slug(0)}-2`);
  });
});

test('the first 18,000 records have a day each, over five decades, and none a day that is taken', () => {
  const days = recordDays(new Set(['1961-02-10']));
  const dates = Array.from({ length: 18_000 }, () => days.next().value.date);
  expect(new Set(dates).size).toBe(dates.length);
  expect(dates).not.toContain('1961-02-10');
  const decades = new Set(dates.slice(0, 100).map((date) => date.slice(0, 3)));
  expect(decades).toEqual(new Set(['194', '195', '196', '197', '198', '199']));
});

test('a day is named as a clerk writes it', () => {
  expect(inWords('1961-02-10')).toBe('February 10, 1961');
});

test('invented words differ, whatever their numbers, and so do the names of persons', () => {
  const words = Array.from({ length: 50_000 }, (_, number) => inventedWord(number));
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(persons.map(({ id }) => id)).size).toBe(persons.length);
});
