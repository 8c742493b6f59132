import { expect, test } from 'vitest';
import { switched } from './switched.ts';

test('what a script writes is read off the switches where none runs', () => {
  expect(switched(':root[data-page=dark]{color-scheme:dark}')).toBe(
    ':root:has(#dark:checked){color-scheme:dark}',
  );
  expect(switched('[data-notes="off"] .raised{display:none}')).toBe(
    ':root:has(#show-notes:not(:checked)) .raised{display:none}',
  );
  expect(switched('[data-corrections=on] .sic{color:red}')).toBe(
    ':root:has(#show-corrections:checked) .sic{color:red}',
  );
});
