import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TemporaryFolder } from '../../../../cli/testing/run-edition.ts';
import { listDocuments } from '../../../../content/read-document.ts';
import type { Builder } from './builder.ts';
import { measureBuild } from './builder.ts';
import { removeCaches } from './caches.ts';

const meter = { description: 'a stand-in', run: async () => ({ cpu: 1.5, peak: 1000 }) };
const step = { command: 'true', args: [], cwd: '.', env: {}, log: '' };

/** A program of two steps that has written these pages already. */
function builderIn(folder: TemporaryFolder, page: string): Builder {
  for (const slug of listDocuments('content')) write(folder, `${slug}/index.html`, page);
  return {
    name: 'a builder',
    output: folder.path,
    prepare: () => {},
    steps: () => [step, { ...step }],
  };
}

function write(folder: TemporaryFolder, path: string, text = ''): void {
  mkdirSync(join(folder.path, dirname(path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
}

describe('a measured build', () => {
  test('takes the time of all its steps and the memory of the largest', async () => {
    using folder = new TemporaryFolder();
    const page = '<p id="p1">Words.</p>';
    const measured = await measureBuild(builderIn(folder, page), 'content', meter, '');
    const files = listDocuments('content').length;
    const bytes = files * page.length;
    expect(measured).toEqual({ cpu: 3, peak: 1000, bytes, files });
  });

  test('is none if a document has no page, or one without numbered paragraphs', async () => {
    using folder = new TemporaryFolder();
    const builder = builderIn(folder, '<p>Words.</p>');
    await expect(measureBuild(builder, 'content', meter, '')).rejects.toThrow('numbered');
    const elsewhere = { ...builder, output: join(folder.path, 'none') };
    await expect(measureBuild(elsewhere, 'content', meter, '')).rejects.toThrow('ENOENT');
  });
});

test('a first build finds nothing of another, but tests and benches keep what is theirs', () => {
  using folder = new TemporaryFolder();
  const gone = ['.cache/build/1', '.cache/documents/1', 'node_modules/.astro/data'];
  const kept = ['.cache/bench/content', '.cache/chromium-153.0.0/chromium', 'dist/a'];
  for (const path of [...gone, ...kept]) write(folder, path);
  removeCaches(folder.path);
  const remaining = [...gone, ...kept].filter((path) =>
    existsSync(join(folder.path, path)),
  );
  expect(remaining).toEqual(kept);
});
