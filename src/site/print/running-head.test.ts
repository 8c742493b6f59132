import { expect, test } from 'vitest';
import { runningHead } from './running-head.ts';

test('the head of a printed page is the short title with the date', () => {
  const head = runningHead({ shortTitle: 'A – B', date: '1961-02-10' });
  expect(head).toContain('content: "A – B, 10 February 1961";');
});

test('a title with signs of CSS in it stays one string', () => {
  const head = runningHead({ shortTitle: 'He said "so" \\' });
  expect(head).toContain('content: "He said \\22 so\\22  \\5c ";');
});
