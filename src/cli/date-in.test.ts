import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDateline } from '../inference/matter/dates.ts';
import { dateInWords } from '../wording/dates.ts';
import { dateIn } from './date-in.ts';

test.each([
  ['10 February 1961', '1961-02-10'],
  ['February 10, 1961', '1961-02-10'],
  ['Tirana, Friday, the 10th of February, 1961, 5 p.m.', '1961-02-10'],
  ['5th day of March 1702', '1702-03-05'],
  ['10 Feb. 1961', '1961-02-10'],
  ['Sept. 3rd, 1871', '1871-09-03'],
  ['1961-02-10', '1961-02-10'],
  ['10.2.1961', '1961-02-10'],
  ['10. II. 1961', '1961-02-10'],
  ['13/2/1961', '1961-02-13'],
  ['2/13/1961', '1961-02-13'],
])('of %s the day is known', (line, date) => {
  expect(isDateline(line)).toBe(true);
  expect(dateIn(line)).toBe(date);
});

test.each([
  ['April 1871', '1871-04'],
  ['Velmoor, April, 1871', '1871-04'],
  ['10–12 April 1871', '1871-04'],
  ['10 and 11 April 1871', '1871-04'],
  ['30 February 1961', '1961-02'],
])('of %s the month is', (line, date) => {
  expect(isDateline(line)).toBe(true);
  expect(dateIn(line)).toBe(date);
});

test.each([
  ['3/4/1871', '1871'],
  ['28 March to 2 April 1871', '1871'],
])('of %s no more than the year is', (line, date) => {
  expect(isDateline(line)).toBe(true);
  expect(dateIn(line)).toBe(date);
});

test.each(['10 April', '10.2.61', 'The mayor, 1871', 'Room 1871'])(
  '%s is no date',
  (line) => {
    expect(dateIn(line)).toBeUndefined();
  },
);

test('a date in words, as far as it goes, is read as it was', () => {
  const digits = (min: number, max: number, length: number) =>
    fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
  const dates = fc
    .tuple(digits(1000, 2999, 4), digits(1, 12, 2), digits(1, 28, 2), fc.boolean())
    .map(([year, month, day, isDay]) => [year, month, ...(isDay ? [day] : [])].join('-'));
  fc.assert(fc.property(dates, (date) => dateIn(dateInWords(date)) === date));
});
