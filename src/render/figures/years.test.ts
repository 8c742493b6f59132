import { expect, test } from 'vitest';
import { yearsOf } from './years.ts';

test('a year, a month and a day last until the next begins', () => {
  expect(yearsOf({ from: '1956' })).toEqual({ from: 1956, to: 1957 });
  expect(yearsOf({ from: '1956-12' }).to).toBe(1957);
  const { from, to } = yearsOf({ from: '1961-02-10' });
  expect((to - from) * 365).toBeCloseTo(1);
  expect((from - 1961) * 365).toBeCloseTo(40);
});

test('a span ends with its last day, month or year', () => {
  expect(yearsOf({ from: '1939', to: '1944' })).toEqual({ from: 1939, to: 1945 });
});
