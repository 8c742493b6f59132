import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { neighboursOf } from './neighbours.ts';

let folder = new TemporaryFolder();

beforeEach(() => {
  folder = new TemporaryFolder();
  vi.stubEnv('CONTENT_DIR', folder.path);
});

afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

const pathOf = (slug: string) => join(folder.path, 'documents', slug);

function write(slug: string, ...lines: readonly string[]): void {
  mkdirSync(pathOf(slug), { recursive: true });
  writeFileSync(join(pathOf(slug), 'document.yaml'), `${lines.join('\n')}\n`);
}

/** A document with a title of its own. */
function add(slug: string, date?: string): void {
  const title = `title: { text: The ${slug}, supplied: false }`;
  write(slug, title, 'shortTitle: Short', ...(date ? [`date: '${date}'`] : []));
}

function around(slug: string): (string | undefined)[] {
  const { previous, next } = neighboursOf(slug);
  return [previous?.slug, next?.slug];
}

test('a document stands between those of the dates around its own, the undated last', () => {
  add('a');
  add('b', '1871-04');
  add('c', '1871');
  add('d', '1871-04-02');
  expect(['c', 'b', 'd', 'a'].map(around)).toEqual([
    [undefined, 'b'],
    ['c', 'd'],
    ['b', 'a'],
    ['d', undefined],
  ]);
  expect(neighboursOf('b').previous).toEqual({
    slug: 'c',
    title: 'The c',
    date: '1871',
  });
});

test('its neighbours are others when one is added, gets another date or is gone', () => {
  add('a', '1871');
  expect(around('a')).toEqual([undefined, undefined]);
  add('b', '1872');
  expect(around('a')).toEqual([undefined, 'b']);
  add('b', '1870-02-01');
  expect(around('a')).toEqual(['b', undefined]);
  rmSync(pathOf('b'), { recursive: true });
  expect(around('a')).toEqual([undefined, undefined]);
});

test('a document that cannot be read is no neighbour, and the others are', () => {
  add('a', '1871');
  write('b', 'title: [');
  add('c', '1873');
  expect([around('a'), around('b')]).toEqual([
    [undefined, 'c'],
    [undefined, undefined],
  ]);
});
