import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });

test('equal texts differ nowhere, and unequal ones somewhere', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [ours, theirs] = [one.join(' '), other.join(' ')];
      const found = wordDifferences(ours, theirs);
      expect(found.length === 0).toBe(ours === theirs);
      const differing = found.flatMap((each) => each.ours.split(' ').filter(Boolean));
      const added = found.flatMap((each) => each.theirs.split(' ').filter(Boolean));
      expect(one.length - differing.length).toBe(other.length - added.length);
    }),
  );
});

test('words that are exchanged are told with nothing around them', () => {
  expect(
    wordDifferences(
      'Pak Geum-cheol, talk between us',
      'Pak, Geum-cheol, talk Between us',
    ),
  ).toEqual([
    { ours: 'Pak', theirs: 'Pak,' },
    { ours: 'between', theirs: 'Between' },
  ]);
});
