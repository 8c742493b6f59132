import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';
import { rooms } from './rooms.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /^(?!checks\/)\w+\/.*\.(?:astro|ts)$/u.test(file) &&
    !/\.test(?:-d)?\.ts$|(?:^|\/)(?:testing|bench|fixtures)\//u.test(file),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string) => file.split('/')[0] ?? '';

/** What a file names in its imports, types included: other files from `src`, packages as written. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const script = /^---$(.*?)^---$/msu.exec(source)?.[1] ?? source;
  return preProcessFile(script).importedFiles.map(({ fileName }) => {
    const name = fileName.replace(/\?\w+$/u, '');
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

function isAllowed(file: string, name: string): boolean {
  const own = rooms[roomOf(file)];
  const owner = name.replace(/^(@[^/]+\/[^/]+|node|astro|[^/:]+).*$/u, '$1');
  return Boolean(
    own &&
      (roomOf(name) === roomOf(file) ||
        own.rooms.includes(roomOf(name)) ||
        own.packages.includes(owner)),
  );
}

test('every file stands in a room, and imports only what its room may', () => {
  const found = [...imports].flatMap(([file, names]) =>
    names
      .filter((name) => !isAllowed(file, name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(found).toEqual([]);
  expect([...new Set(files.map(roomOf))].filter((room) => !rooms[room])).toEqual([]);
});

test('what a room may import, it does import somewhere', () => {
  const unused = Object.entries(rooms).flatMap(([room, { rooms: others, packages }]) => {
    const used = [...imports]
      .filter(([file]) => roomOf(file) === room)
      .flatMap(([, names]) => names);
    return [
      ...others.filter((other) => !used.some((name) => roomOf(name) === other)),
      ...packages.filter(
        (owner) =>
          !used.some((name) => new RegExp(`^${owner}(?:$|[/:])`, 'u').test(name)),
      ),
    ].map((name) => `${room} imports no ${name}`);
  });
  expect(unused).toEqual([]);
});

test('a room imports none below it in the list, so that no circle can close', () => {
  const order = Object.keys(rooms);
  const upward = Object.entries(rooms).flatMap(([room, { rooms: others }]) =>
    others.filter((other) => order.indexOf(other) >= order.indexOf(room)),
  );
  expect(upward).toEqual([]);
});

test('no import leads back to its file, types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file))
      circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const name of imports.get(file) ?? []) visit(name, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('a folder has at most twenty source files, pages and components aside', () => {
  const counts = Map.groupBy(
    files.filter((file) => file.endsWith('.ts')),
    (file) => dirname(file),
  );
  const full = [...counts].filter(([, own]) => own.length > 20).map(([name]) => name);
  expect(full).toEqual([]);
});

test('README’s map says the same', () => {
  const readme = readFileSync(join(folder, '../README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `src\/(\w+)\/` \|[^|]*\|([^|]*)\|$/gmu)];
  const printed = rows.map(([, room, others = '']) => [
    room,
    [...others.matchAll(/`(\w+)`/gu)].map(([, name]) => name),
  ]);
  expect(printed).toEqual(
    Object.entries(rooms).map(([room, { rooms: others }]) => [room, others]),
  );
});
