import { expect, test } from 'vitest';
import { inlineProse } from './inline-prose.ts';

test('the sign of a paragraph stays with its number, in words and in links', () => {
  expect(inlineProse('As in ¶ 25, [¶¶ 29–30](x) and ¶ by ¶.', (href) => href)).toBe(
    'As in ¶\u00A025, <a href="x">¶¶\u00A029–30</a> and ¶ by ¶.',
  );
});

test('addresses are written for the page, those of definitions too', () => {
  const markdown = 'A [b](c), a [d][e] and `[f](g)`.\n\n[e]: h';
  expect(inlineProse(markdown, (href) => `../${href}`)).toBe(
    'A <a href="../c">b</a>, a <a href="../h">d</a> and <code>[f](g)</code>.',
  );
});
