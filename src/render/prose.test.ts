import { expect, test } from 'vitest';
import { inlineProse } from './inline-prose.ts';

test('the sign of a paragraph stays with its number, in words and in links', () => {
  expect(inlineProse('As in ¶ 25, [¶¶ 29–30](x) and ¶ by ¶.')).toBe(
    'As in ¶\u00A025, <a href="x">¶¶\u00A029–30</a> and ¶ by ¶.',
  );
});
