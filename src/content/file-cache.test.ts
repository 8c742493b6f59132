import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { cacheLast } from './file-cache.ts';

test('a value is read once, and again when a file below its folder changes', () => {
  using folder = new TemporaryFolder();
  const below = join(folder.path, 'a');
  mkdirSync(below);
  writeFileSync(join(below, 'text'), 'one');
  let count = 0;
  const read = cacheLast(
    'count',
    () => {
      count += 1;
      return count;
    },
    () => [folder.path],
  );
  expect([read('x'), read('x')]).toEqual([1, 1]);
  writeFileSync(join(below, 'text'), 'one and two');
  expect([read('x'), read('x')]).toEqual([2, 2]);
  writeFileSync(join(below, 'another'), '');
  expect(read('x')).toBe(3);
});

test('of several keys the last alone is kept', () => {
  let count = 0;
  const read = cacheLast(
    'keys',
    (key: string) => {
      count += 1;
      return `${key}${count}`;
    },
    () => [],
  );
  expect([read('a'), read('a'), read('b'), read('a')]).toEqual(['a1', 'a1', 'b2', 'a3']);
});
