import { expect, test } from 'vitest';
import { quotedOnce } from './quoted-once.ts';

test('words that are one quotation lose its marks, and no others do', () => {
  expect(quotedOnce('“The Agricultural Cooperative,”')).toBe(
    'The Agricultural Cooperative,',
  );
  for (const words of ['a “toast” to him', '“One” and “two”', 'plain'])
    expect(quotedOnce(words)).toBe(words);
});
