import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { manifestName, readManifest, siteFilesBelow, writeManifest } from './manifest.ts';
import { putInPlace, repair } from './put-in-place.ts';
import { replaceFiles } from './replace-files.ts';

type Files = Readonly<Record<string, string>>;

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function siteAt(folder: string, files: Files): string {
  write(folder, files);
  writeManifest(folder);
  return folder;
}

function contentOf(folder: string): Files {
  return Object.fromEntries(
    siteFilesBelow(folder).map((path) => [
      path,
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
}

const old = {
  'index.html': 'old',
  'a/index.html': 'old',
  'gone.css': 'old',
  b: 'a file',
};
const fresh = { 'index.html': 'new', 'a/index.html': 'new', 'b/index.html': 'a folder' };

test.each([
  ['where there is nothing', undefined],
  ['into an empty folder', {}],
  ['over an old site', old],
] as const)('a site is put %s, and nothing else is left', (_where, before) => {
  using folder = new TemporaryFolder();
  const target = join(folder.path, 'deep/site');
  if (before) mkdirSync(target, { recursive: true });
  if (before && 'b' in before) siteAt(target, before);
  const site = siteAt(join(folder.path, 'built'), fresh);
  expect(putInPlace(site, target)).toEqual({ kept: [], changed: [], isPiecemeal: false });
  expect(contentOf(target)).toEqual(fresh);
  expect([...(readManifest(target)?.keys() ?? [])]).toEqual(Object.keys(fresh).sort());
  expect(readdirSync(dirname(target))).toEqual(['site']);
  expect(existsSync(site)).toBe(false);
});

test('what somebody has put into the old site is in the new one', () => {
  using folder = new TemporaryFolder();
  const target = siteAt(join(folder.path, 'site'), old);
  write(target, { CNAME: 'example.org', 'a/mine.txt': 'mine' });
  symlinkSync('../elsewhere', join(target, 'link'));
  const site = siteAt(join(folder.path, 'built'), fresh);
  expect(putInPlace(site, target).kept).toEqual(['CNAME', 'a/mine.txt', 'link']);
  expect(readFileSync(join(target, 'CNAME'), 'utf8')).toBe('example.org');
  expect(readFileSync(join(target, 'a/mine.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(target)).toContain('link');
});

test('what somebody has changed in the old site is told', () => {
  using folder = new TemporaryFolder();
  const target = siteAt(join(folder.path, 'site'), old);
  write(target, { 'a/index.html': 'by hand' });
  rmSync(join(target, 'gone.css'));
  const site = siteAt(join(folder.path, 'built'), fresh);
  expect(putInPlace(site, target).changed).toEqual(['a/index.html']);
});

test('a file that is made again as it was keeps its date, and no other does', () => {
  using folder = new TemporaryFolder();
  const target = siteAt(join(folder.path, 'site'), { ...old, c: 'edited later' });
  const then = new Date('2020-02-02T02:02:02Z');
  for (const path of ['index.html', 'gone.css', 'c'])
    utimesSync(join(target, path), then, then);
  write(target, { c: 'by hand' });
  utimesSync(join(target, 'c'), then, then);
  const own = { 'index.html': 'new', 'gone.css': 'old', c: 'edited later' };
  putInPlace(siteAt(join(folder.path, 'built'), own), target);
  const isThen = (path: string) =>
    statSync(join(target, path)).mtimeMs === then.getTime();
  expect(Object.keys(own).filter(isThen)).toEqual(['gone.css']);
});

test.each(['b', 'b/index.html', 'b/index.html/deep', 'a'])(
  'where somebody’s %s has a name of the new site, nothing is touched',
  (path) => {
    using folder = new TemporaryFolder();
    const target = siteAt(join(folder.path, 'site'), { 'index.html': 'old' });
    write(target, { [path]: 'mine' });
    const site = siteAt(join(folder.path, 'built'), fresh);
    expect(() => putInPlace(site, target)).toThrow(
      `\`${path}\` in ${target} did not come from a build`,
    );
    expect(contentOf(target)).toEqual({ 'index.html': 'old', [path]: 'mine' });
    expect(readdirSync(folder.path).sort()).toEqual(['built', 'site']);
  },
);

test('file by file, the new site is there and what no build made is left alone', () => {
  using folder = new TemporaryFolder();
  const target = siteAt(join(folder.path, 'site'), { ...old, 'c/d/e': 'stale' });
  write(target, { CNAME: 'example.org' });
  replaceFiles(siteAt(join(folder.path, 'built'), fresh), target);
  expect(contentOf(target)).toEqual({ ...fresh, CNAME: 'example.org' });
  expect(readdirSync(target).sort()).toEqual([
    manifestName,
    'CNAME',
    'a',
    'b',
    'index.html',
  ]);
  expect([...(readManifest(target)?.keys() ?? [])]).toEqual(Object.keys(fresh).sort());
});

test('file by file, a site that does not arrive whole replaces nothing', () => {
  using folder = new TemporaryFolder();
  const target = siteAt(join(folder.path, 'site'), old);
  const site = siteAt(join(folder.path, 'built'), fresh);
  write(site, { 'a/index.html': 'altered on the way' });
  expect(() => replaceFiles(site, target)).toThrow(
    '`a/index.html` was not copied completely',
  );
  expect(contentOf(target)).toEqual(old);
});

test.each([
  ['between the two renames', ['.site.edition-new', '.site.edition-old'], fresh],
  ['while the old one was taken away', ['site', '.site.edition-old'], fresh],
  ['before the first rename', ['.site.edition-new', 'site'], old],
  ['with the old one aside alone', ['.site.edition-old'], old],
])('an exchange that ended %s is repaired', (_when, names, expected) => {
  using folder = new TemporaryFolder();
  const at = (name: string) => join(folder.path, name);
  for (const name of names) {
    const isOld = name.endsWith('old') || (name === 'site' && expected === old);
    siteAt(at(name), isOld ? old : fresh);
  }
  mkdirSync(at('.site.edition-copy'));
  repair(at('site'));
  expect(contentOf(at('site'))).toEqual(expected);
  expect(readdirSync(folder.path)).toEqual(['site']);
});

test('a folder of somebody that has the name of one of ours is left alone', () => {
  using folder = new TemporaryFolder();
  write(join(folder.path, '.site.edition-old'), { mine: 'mine' });
  repair(join(folder.path, 'site'));
  expect(contentOf(folder.path)).toEqual({ '.site.edition-old/mine': 'mine' });
});

// Starting a process is most of it. Ten moments are spread over what a round takes: no two neighbours
// are more than 24 milliseconds apart.
test('killed at any moment, a build leaves the old site or the new one, whole', {
  timeout: 180_000,
}, async () => {
  using folder = new TemporaryFolder();
  const many = (text: string) =>
    Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${index}/index.html`, text]),
    );
  const target = join(folder.path, 'site');
  const module = (name: string) =>
    JSON.stringify(pathToFileURL(resolve(`src/integrations/output/${name}.ts`)).href);
  const script = `
    const { putInPlace, repair } = await import(${module('put-in-place')});
    const { cpSync } = await import('node:fs');
    process.stdout.write('.');
    // Whatever becomes of the test, it ends.
    for (const end = Date.now() + 60_000; Date.now() < end; ) for (const name of ['one', 'two']) {
      repair(${JSON.stringify(target)});
      cpSync(${JSON.stringify(folder.path)} + '/' + name, ${JSON.stringify(folder.path)} + '/built', { recursive: true });
      putInPlace(${JSON.stringify(folder.path)} + '/built', ${JSON.stringify(target)});
    }`;
  siteAt(join(folder.path, 'one'), many('one'));
  siteAt(join(folder.path, 'two'), many('two'));
  siteAt(target, many('one'));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    rmSync(join(folder.path, 'built'), { recursive: true, force: true });
    const builder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(builder.stdout, 'data');
    await new Promise((resolve_) => {
      setTimeout(resolve_, 12 * (tenth + Math.random()));
    });
    builder.kill('SIGKILL');
    await once(builder, 'close');
    // What a reader finds before the next build, unless it ended between two renames.
    if (!existsSync(target)) repair(target);
    const texts = new Set(Object.values(contentOf(target)));
    expect(texts.size).toBe(1);
    expect(siteFilesBelow(target)).toHaveLength(200);
  }
});
