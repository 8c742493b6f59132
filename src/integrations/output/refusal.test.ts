import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { writeManifest } from './manifest.ts';
import { realTarget, refusal } from './refusal.ts';

/** A project with its content beside it, not in it. */
function places(folder: TemporaryFolder) {
  const project = join(folder.path, 'project');
  const content = join(folder.path, 'letters/content');
  mkdirSync(join(project, 'src'), { recursive: true });
  mkdirSync(join(content, 'documents'), { recursive: true });
  const reasonFor = (target: string) => refusal(realTarget(target), { content, project });
  return { project, content, reasonFor };
}

test('a site may stand where there is nothing, in an empty folder and over a site', () => {
  using folder = new TemporaryFolder();
  const { project, reasonFor } = places(folder);
  expect(reasonFor(join(project, 'dist'))).toBeUndefined();
  expect(reasonFor(join(folder.path, 'project-site'))).toBeUndefined();
  const site = join(folder.path, 'site');
  mkdirSync(site);
  expect(reasonFor(site)).toBeUndefined();
  writeFileSync(join(site, 'index.html'), '');
  expect(reasonFor(site)).toContain('is not a built site');
  writeManifest(site);
  expect(reasonFor(site)).toBeUndefined();
});

test('content, project, home and the root are refused by name, and what they are in', () => {
  using folder = new TemporaryFolder();
  const { project, content, reasonFor } = places(folder);
  expect(reasonFor(content)).toBe('it is the content folder');
  expect(reasonFor(dirname(content))).toBe('it contains the content folder');
  expect(reasonFor(project)).toBe('it is the project');
  expect(reasonFor(folder.path)).toBe('it contains the content folder');
  expect(reasonFor(homedir())).toBe('it is your home folder');
  expect(reasonFor(parse(folder.path).root)).toBe('it is the root of the disk');
});

test('where nothing can be made, that is told before anything is built', () => {
  using folder = new TemporaryFolder();
  const { reasonFor } = places(folder);
  writeFileSync(join(folder.path, 'file'), '');
  expect(reasonFor(join(folder.path, 'file/site'))).toMatch(
    /file` cannot be written to/u,
  );
});

test('nor may a site lie within the content or the code', () => {
  using folder = new TemporaryFolder();
  const { project, content, reasonFor } = places(folder);
  expect(reasonFor(join(content, 'site'))).toContain('inside `content`');
  expect(reasonFor(join(project, 'src/site'))).toContain('inside `src`');
  expect(reasonFor(join(project, 'public/site'))).toContain('inside `public`');
});

test('a link is what it leads to', () => {
  using folder = new TemporaryFolder();
  const { content, reasonFor } = places(folder);
  symlinkSync(content, join(folder.path, 'link'));
  expect(reasonFor(join(folder.path, 'link'))).toBe('it is the content folder');
  symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'dangling'));
  expect(reasonFor(join(folder.path, 'dangling'))).toBe('it is a broken link');
  writeFileSync(join(folder.path, 'file'), '');
  expect(reasonFor(join(folder.path, 'file'))).toBe('it is a file');
});
