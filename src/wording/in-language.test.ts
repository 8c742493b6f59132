import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

const texts = { en: { close: 'Close' }, sq: { close: 'Mbyll' } };

test.for([
  ['sq', 'Mbyll'],
  ['sq-XK', 'Mbyll'],
  ['en-GB', 'Close'],
  ['ko', 'Close'],
] as const)('a page in %s says “%s”', ([language, word]) => {
  expect(inLanguage(texts, language).close).toBe(word);
});
