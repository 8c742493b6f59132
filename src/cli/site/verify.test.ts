import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bagDeclaration, bagNames, writeBagManifest } from '../../outputs/index.ts';
import { runEdition, TemporaryFolder } from '../testing/run-edition.ts';

/** A copy of an edition of two files. */
function copyIn({ path: root }: TemporaryFolder) {
  const files = { 'data/index.html': '<p>Home', 'data/source/a 100%.txt': 'Text' };
  mkdirSync(join(root, 'data/source'), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const sums = (all: Readonly<Record<string, string>>) =>
    writeBagManifest(
      Object.entries(all).map(([path, text]) => ({
        path,
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
    );
  const tags = {
    [bagNames.declaration]: bagDeclaration,
    [bagNames.manifest]: sums(files),
  };
  const all = { ...files, ...tags, [bagNames.tagManifest]: sums(tags) };
  for (const [path, text] of Object.entries(all)) write(path, text);
  return { write, verify: () => runEdition(['verify', '.'], root) };
}

test('a copy that is complete and unchanged is verified', () => {
  using folder = new TemporaryFolder();
  expect(copyIn(folder).verify()).toEqual({
    code: 0,
    stdout: '4 files are as they were packed.\n',
    stderr: '',
  });
});

test('what is changed, missing or more is told together, each at its line', () => {
  using folder = new TemporaryFolder();
  const { write, verify } = copyIn(folder);
  write('data/index.html', '<p>Hone');
  rmSync(join(folder.path, 'data/source/a 100%.txt'));
  write('data/more.txt', '');
  write('mine.txt', '');
  const { code, stdout, stderr } = verify();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/manifest-sha256\.txt:1:1 changed-file .*`data\/index\.html`/u);
  expect(stderr).toMatch(
    /manifest-sha256\.txt:2:1 missing-file .*`data\/source\/a 100%/u,
  );
  expect(stderr).toMatch(/unlisted-file .*`data\/more\.txt`/u);
  expect(stderr).toMatch(/tagmanifest-sha256\.txt.* unlisted-file .*`mine\.txt`/u);
  expect(stderr.trimEnd().split('\n')).toHaveLength(4);
});

test('a list that was changed is told, and its unreadable line', () => {
  using folder = new TemporaryFolder();
  const { write, verify } = copyIn(folder);
  write(bagNames.manifest, `${'0'.repeat(64)}  data/index.html\nno line\n`);
  const { code, stderr } = verify();
  expect(code).toBe(1);
  for (const rule of ['changed-file', 'unreadable-line', 'unlisted-file'])
    expect(stderr).toContain(rule);
  expect(stderr).toMatch(
    /tagmanifest-sha256\.txt:\d+:1 changed-file .*`manifest-sha256/u,
  );
});

test('a folder that is no copy is told so', () => {
  using folder = new TemporaryFolder();
  const { code, stderr } = runEdition(['verify', '.'], folder.path);
  expect(code).toBe(1);
  expect(stderr).toContain('no-manifest');
  expect(runEdition(['verify'], folder.path).code).toBe(2);
});
