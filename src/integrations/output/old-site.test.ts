import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import type { Manifest } from './manifest.ts';
import { sha256, siteFilesBelow, writeManifest } from './manifest.ts';
import { OldSite } from './old-site.ts';
import { putInPlace } from './put-in-place.ts';

const files = { 'a/index.html': 'page', 'a/a.txt': 'text', 'b/index.html': 'other' };
const asked: Manifest = new Map([
  ['a/index.html', sha256('page')],
  ['a/a.txt', sha256('text')],
]);

/** An old site in place, and a folder in which a new one is made. */
function sitesIn(folder: string) {
  const [target, site] = [join(folder, 'site'), join(folder, 'built')];
  for (const [path, text] of Object.entries(files)) write(join(target, path), text);
  writeManifest(target);
  mkdirSync(site);
  return { target, site };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('what stays the same is one file in both sites, and has its date in the new one', () => {
  using folder = new TemporaryFolder();
  const { target, site } = sitesIn(folder.path);
  const before = statSync(join(target, 'a/a.txt'));
  const lent = new OldSite(target).lend(asked, site);
  expect([...(lent?.keys() ?? [])]).toEqual([...asked.keys()]);
  expect(siteFilesBelow(site)).toEqual(['a/a.txt', 'a/index.html']);
  write(join(site, 'index.html'), 'new');
  writeManifest(site);
  expect(putInPlace(site, target, lent).changed).toEqual([]);
  expect(siteFilesBelow(target)).toEqual(['a/a.txt', 'a/index.html', 'index.html']);
  const { ino, mtimeMs, nlink } = statSync(join(target, 'a/a.txt'));
  expect({ ino, mtimeMs, nlink }).toEqual({
    ino: before.ino,
    mtimeMs: before.mtimeMs,
    nlink: 1,
  });
});

test.each<readonly [string, (target: string, site: string) => void]>([
  ['that was edited', (target) => write(join(target, 'a/a.txt'), 'by hand')],
  ['that is gone', (target) => rmSync(join(target, 'a/a.txt'))],
  [
    'in whose place is a link to it',
    (target) => {
      rmSync(join(target, 'a/a.txt'));
      write(join(target, 'c.txt'), 'text');
      symlinkSync('../c.txt', join(target, 'a/a.txt'));
    },
  ],
  ['that no build made', (target) => rmSync(join(target, '.edition-site.json'))],
])('nothing is lent with a file %s', (_which, change) => {
  using folder = new TemporaryFolder();
  const { target, site } = sitesIn(folder.path);
  change(target, site);
  expect(new OldSite(target).lend(asked, site)).toBeUndefined();
  expect(readdirSync(site, { recursive: true, withFileTypes: true })).toEqual([]);
});

test('where a file cannot be lent, none is left of those that were', () => {
  using folder = new TemporaryFolder();
  const { target, site } = sitesIn(folder.path);
  write(join(site, 'a/a.txt'), 'in the way');
  expect(new OldSite(target).lend(asked, site)).toBeUndefined();
  expect(siteFilesBelow(site)).toEqual(['a/a.txt']);
  expect(readFileSync(join(site, 'a/a.txt'), 'utf8')).toBe('in the way');
});

test('a file that is edited after it was lent keeps the new site away', () => {
  using folder = new TemporaryFolder();
  const { target, site } = sitesIn(folder.path);
  const lent = new OldSite(target).lend(asked, site);
  writeManifest(site);
  writeFileSync(join(target, 'a/a.txt'), 'by hand');
  expect(() => putInPlace(site, target, lent)).toThrow(
    '`a/a.txt` was edited during the build: build again',
  );
  expect(readFileSync(join(target, 'a/a.txt'), 'utf8')).toBe('by hand');
});
