import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardOf, shardsBeginning, shardsOf } from './shards.ts';

const word = fc.string({ minLength: 1, maxLength: 5 });
const things = fc.array(
  fc.tuple(fc.nat(), fc.array(word, { minLength: 1, maxLength: 4 })),
);
const size = fc.integer({ min: 1, max: 20 });

test('what is looked up by a word is in the file that has the word', () => {
  fc.assert(
    fc.property(things, size, (all, most) => {
      const { starts, shards } = shardsOf(all, most);
      for (const [value, lookups] of all)
        for (const by of lookups) expect(shards[shardOf(starts, by)]).toContain(value);
    }),
  );
});

test('what is looked up by words that begin alike is in the files of that beginning', () => {
  fc.assert(
    fc.property(things, size, (all, most) => {
      const { starts, shards } = shardsOf(all, most);
      for (const [value, lookups] of all) {
        for (const by of lookups) {
          const found = shardsBeginning(starts, by.slice(0, 1)).map((at) => shards[at]);
          expect(found.some((shard) => shard?.includes(value))).toBe(true);
        }
      }
    }),
  );
});

test('however much there is, the list of the files is of one size', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => [at, [`w${at}`]] as const);
  const { starts, shards } = shardsOf(many, 10);
  expect(starts.length).toBeLessThanOrEqual(256);
  expect(shards.flat()).toHaveLength(many.length);
});
