import { expect, test } from 'vitest';
import { plainWords, quotation, wordsAsHtml } from './quotation.ts';

const one = { words: 'He said “no”.', label: undefined };
const two = { words: 'A < B\n& C', label: 'Ada:' };

test('words of one passage stand in quotation marks, and marks among them become single', () => {
  expect(quotation([one])).toBe('“He said ‘no’.”');
});

test('words of several passages stand as a block, with their labels and their own marks', () => {
  expect(quotation([one, two])).toBe('He said “no”.\n\nAda: A < B\n& C');
  expect(plainWords([one, two])).toBe(quotation([one, two]));
});

test('as HTML no word is taken for markup, and lines stay lines', () => {
  expect(wordsAsHtml([one, two])).toBe(
    '<p>He said “no”.</p>\n<p>Ada: A &lt; B<br>&amp; C</p>',
  );
});
