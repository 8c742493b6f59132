import { expect, test } from 'vitest';
import { anchorName, quotedOnce } from './anchor-names.ts';

test('a paragraph is named by its number, which does not leave its sign', () => {
  expect(['p12', 'p12a', 'dateline', 'abstract'].map(anchorName)).toEqual([
    '¶\u00A012',
    '¶\u00A012a',
    'date line',
    'abstract',
  ]);
});

test('words that are one quotation lose its marks, and no others do', () => {
  expect(quotedOnce('“The Agricultural Cooperative,”')).toBe(
    'The Agricultural Cooperative,',
  );
  for (const words of ['a “toast” to him', '“One” and “two”', 'plain'])
    expect(quotedOnce(words)).toBe(words);
});
