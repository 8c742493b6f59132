import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBagManifest, writeBagInfo, writeBagManifest } from './bag.ts';

const file = fc.record({
  path: fc
    .string({ minLength: 1, unit: 'binary' })
    .filter((path) => path.trim() === path),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/u),
});

test('a manifest gives back every file, whatever its name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ path }) => path }), (files) => {
      const { files: read, unreadable } = readBagManifest(writeBagManifest(files));
      expect(unreadable).toEqual([]);
      expect(new Map(read.map(({ path, sha256 }) => [path, sha256]))).toEqual(
        new Map(files.map(({ path, sha256 }) => [path, sha256])),
      );
    }),
  );
});

test('a line that names no file is told by its number', () => {
  const good = `${'0'.repeat(64)}  data/index.html`;
  expect(readBagManifest(`${good}\n${good.slice(1)}\n\nno file\n`)).toMatchObject({
    files: [{ path: 'data/index.html' }],
    unreadable: [2, 4],
  });
});

test('a value of several lines is one line of the information', () => {
  const info = writeBagInfo([
    ['Title', 'A record\n  of talks'],
    ['Contact-Name', undefined],
  ]);
  expect(info).toBe('Title: A record of talks\n');
});
