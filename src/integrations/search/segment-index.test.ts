import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { prepareRecords } from '../../search/index/prepared-record.ts';
import { shareOf } from '../../search/large/document-share.ts';
import { namesByStart } from '../../search/large/names-by-start.ts';
import { documents, shared } from '../../search/testing/collection.ts';
import { endPagefind, segmentIndex } from './segment-index.ts';

/** What this test uses of Pagefind's browser API. */
interface Pagefind {
  readonly search: (word: string | null) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly words: readonly number[];
    }[];
  }>;
  readonly mergeIndex: (path: string) => Promise<void>;
}

const names = namesByStart(shared.entries);
const laidOut = documents.map(
  (index) => shareOf({ index, records: prepareRecords(index) }, names).share,
);
const half = Math.ceil(laidOut.length / 2);
const first = await segmentIndex(laidOut.slice(0, half), 'en', '1.0.0', true);
const second = await segmentIndex(laidOut.slice(half), 'en', '1.0.0', false);
await endPagefind();

const folder = mkdtempDisposableSync(join(tmpdir(), 'segments-'));
for (const [name, files] of [
  ['pagefind', first],
  ['pagefind/1', second],
] as const) {
  for (const [path, content] of files) {
    const file = join(folder.path, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
// A browser would ask a host.
vi.stubGlobal('fetch', (address: string) => {
  const path = address.replace(/\?.*$/u, '').replace(/^file:\/\//u, '');
  return Promise.resolve(new Response(readFileSync(path)));
});
afterAll(() => {
  vi.unstubAllGlobals();
  folder.remove();
});

const root = pathToFileURL(`${folder.path}/pagefind/`).href;
const address = `${root}pagefind.js`;
// The module is written by Pagefind and has no types of its own.
const module = (await import(/* @vite-ignore */ address)) as {
  readonly createInstance: (options: unknown) => Pagefind;
};
const pagefind = module.createInstance({
  noWorker: true,
  basePath: fileURLToPath(root),
  metaCacheTag: '1.0.0',
});

/** Where the documents have a word. */
function placesOf(word: string, within: typeof laidOut) {
  return Object.fromEntries(
    within.flatMap(({ id, words }) => {
      const places = words.split(' ').flatMap((own, at) => (own === word ? [at] : []));
      return places.length > 0 ? [[id, places]] : [];
    }),
  );
}

async function found(word: string) {
  const { results } = await pagefind.search(word);
  return Object.fromEntries(
    results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]),
  );
}

const words = [...new Set(laidOut.flatMap((own) => own.words.split(' ')))];
const some = words.filter((_, at) => at % 10 === 0);

test('a segment finds every place of a word in its documents, and no other', async () => {
  expect(some.length).toBeGreaterThan(150);
  for (const word of some)
    expect(await found(word), word).toEqual(placesOf(word, laidOut.slice(0, half)));
});

test('segments that are merged find the places in all of their documents', async () => {
  await pagefind.mergeIndex(join(fileURLToPath(root), '1/'));
  for (const word of some)
    expect(await found(word), word).toEqual(placesOf(word, laidOut));
  const { results } = await pagefind.search(null);
  expect(results.map(({ id }) => id).toSorted()).toEqual(
    laidOut.map(({ id }) => id).toSorted(),
  );
});

test('only the first brings along the program, and none has fragments', () => {
  expect([...first.keys()]).toContain('pagefind.js');
  expect(
    [...second.keys()].filter((path) => !path.startsWith('index/')).toSorted(),
  ).toEqual(['pagefind-entry.json', 'pagefind.en_1.0.0.pf_meta']);
  expect([...first.keys()].join()).not.toMatch(/fragment|ui|unknown/u);
});
