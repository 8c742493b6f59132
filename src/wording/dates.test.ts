import { expect, test } from 'vitest';
import { dateInWords, isDateIn } from './dates.ts';

test('a date is in a title that says it in any order, and in none that says another', () => {
  const date = dateInWords('1990-08-02');
  expect(date).toBe('2 August 1990');
  expect(isDateIn('Fupepe – Nibiva, August 2, 1990', date)).toBe(true);
  expect(isDateIn('Talks of 2 August 1990', date)).toBe(true);
  expect(isDateIn('Fupepe – Nibiva, August 22, 1990', date)).toBe(false);
  expect(isDateIn('Fupepe – Nibiva, 1990', date)).toBe(false);
  expect(isDateIn('Fupepe – Nibiva, August 1990', dateInWords('1990-08'))).toBe(true);
});
