import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

const markupIn = (text: string) =>
  plainText
    .safeParse(text)
    .error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['markup']);

test.each([
  ['The minutes <!-- check --> of 1787', '<!--'],
  ['The <i>Minutes</i>', '<i>'],
  ['The minutes</EM>', '</EM>'],
  ['One<br/>two', '<br/>'],
  ['The <span class="a">minutes</span>', '<span class="a">'],
  ['See [the book](../bibliography/)', '[the book](../bibliography/)'],
  ['See [the book](https://example.org)', '[the book](https://example.org)'],
  ['Write to [us](mailto:a@example.org)', '[us](mailto:a@example.org)'],
  ['See [¶ 7](#p7)', '[¶ 7](#p7)'],
])('plain text would show markup as typed: %s', (text, markup) => {
  expect(markupIn(text)).toEqual([markup]);
});

test.each([
  'A note * on one sign',
  'It is [illegible] there (sic)',
  'Member[s] (of the club)',
  'Is 1 < 2, and 3 > 2?',
  'See <https://example.org/>',
  'The <name> of the clerk',
  '[Record of a conversation] (1961)',
])('these are words: %s', (text) => {
  expect(markupIn(text)).toBeUndefined();
});
