import { expect, test } from 'vitest';
import {
  plainWords,
  quotation,
  quotationWithCitation,
  wordsAsHtml,
} from './quotation.ts';

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

const inText = { text: '(Lee, par. 2)', html: '(Lee, par. 2)' };
const mla = {
  style: 'mla',
  label: 'MLA',
  text: 'Lee. Talk.',
  html: '<i>Lee</i>.',
  inText,
};

test('a citation in the text stands before the full stop of a sentence, and behind its question mark', () => {
  expect(
    quotationWithCitation([{ words: 'So it is.', label: undefined }], mla).text,
  ).toBe('“So it is” (Lee, par. 2).\n\nLee. Talk.');
  expect(quotationWithCitation([{ words: 'Is it?', label: undefined }], mla).text).toBe(
    '“Is it?” (Lee, par. 2).\n\nLee. Talk.',
  );
});

test('behind a block it stands in the last paragraph, after its full stop', () => {
  const { text, html } = quotationWithCitation([one, two], mla);
  expect(text).toMatch(/\n& C \(Lee, par\. 2\)\n\nLee\. Talk\.$/u);
  expect(html).toContain('&amp; C (Lee, par. 2)</p>\n</blockquote>\n<p><i>Lee</i>.</p>');
});

test('British styles have single marks outside, and a note stands below', () => {
  const mhra = { ...mla, style: 'mhra', inText: undefined };
  expect(quotationWithCitation([one], mhra).text).toBe('‘He said “no”.’\n\nLee. Talk.');
});
