import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordEdge } from './expand-to-words.ts';

test('an edge within a word moves to its end, backwards or forwards', () => {
  expect(wordEdge('the delegation left', 7, -1)).toBe(4);
  expect(wordEdge('the delegation left', 7, 1)).toBe(14);
  expect(wordEdge('김창만 came', 1, 1)).toBe(3);
});

test('a hyphen and an apostrophe end a word', () => {
  expect(wordEdge('anti-party', 7, -1)).toBe(5);
  expect(wordEdge('Hoxha’s', 2, 1)).toBe(5);
});

test('an edge that cuts no word stays, and no edge leaves the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.constantFrom(-1, 1), (text, from, by) => {
      const at = wordEdge(text, Math.min(from, text.length), by);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(text.length);
      expect(wordEdge(text, at, by)).toBe(at);
    }),
  );
  expect(wordEdge('the delegation', 4, -1)).toBe(4);
  expect(wordEdge('the delegation', 3, 1)).toBe(3);
});
