import { expect, test } from 'vitest';
import { dateSchema, daySchema } from './days.ts';

const told = (schema: typeof daySchema, date: string) =>
  schema.safeParse(date).error?.issues.map(({ message }) => message);

test.each([
  '1787-02-30',
  '2026-02-30',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-04-00',
])('%s is no such day', (date) => {
  expect(told(daySchema, date)).toEqual(['But there is no such day']);
  expect(told(dateSchema, date)).toEqual(['But there is no such day']);
});

test('a month that the calendar does not have is refused, a year is not', () => {
  expect(told(dateSchema, '1787-13')).toEqual(['But there is no such month']);
  expect(told(dateSchema, '1787')).toBeUndefined();
});

test.each(['1787-02-28', '2024-02-29', '2000-02-29', '0099-12-31'])(
  '%s is a day',
  (date) => {
    expect(told(daySchema, date)).toBeUndefined();
  },
);

test('what is written otherwise is one fault', () => {
  expect(told(daySchema, '1787-2-3')).toEqual(['Expected a day as YYYY-MM-DD']);
  expect(told(dateSchema, '3 May')).toEqual(['Expected YYYY, YYYY-MM or YYYY-MM-DD']);
});
