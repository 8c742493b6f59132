import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { holdFolder } from './lock.ts';

const module = pathToFileURL(resolve('src/integrations/output/lock.ts')).href;

/** Hold a folder in a process of its own, which ends then. */
function heldBy(cache: string, folder: string): string {
  const script = `
    const { holdFolder } = await import(${JSON.stringify(module)});
    console.log(holdFolder(${JSON.stringify(cache)}, ${JSON.stringify(folder)}) ?? 'nobody');`;
  const args = ['--input-type=module', '-e', script];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim();
}

test('a folder is held by one process at a time, and let go when it ends', () => {
  using cache = new TemporaryFolder();
  expect(heldBy(cache.path, '/a/site')).toBe('nobody');
  expect(heldBy(cache.path, '/a/site')).toBe('nobody');
  expect(readdirSync(join(cache.path, 'locks'))).toEqual([]);
  expect(holdFolder(cache.path, '/a/site')).toBeUndefined();
  expect(heldBy(cache.path, '/a/site')).toBe(String(process.pid));
  expect(heldBy(cache.path, '/another/site')).toBe('nobody');
});

test('the lock of a process that was killed holds nobody up', () => {
  using cache = new TemporaryFolder();
  expect(holdFolder(cache.path, '/a/site')).toBeUndefined();
  const [lock = ''] = readdirSync(join(cache.path, 'locks')).filter(
    (name) => !name.includes('-'),
  );
  // No process has the highest number there can be.
  writeFileSync(join(cache.path, 'locks', lock), '4194305');
  expect(heldBy(cache.path, '/a/site')).toBe('nobody');
});
