import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { closeStore, openStore } from './build-store.ts';
import { keptWhole } from './kept-whole.ts';

let folder = new TemporaryFolder();

/** Whether a new build makes something of some texts, or takes what an earlier one has made. */
async function ask(texts: readonly string[]): Promise<'made' | 'kept'> {
  openStore({ parts: join(folder.path, 'parts'), rules: () => '' });
  let state: 'made' | 'kept' = 'kept';
  const value = await keptWhole('sum', texts, () => {
    state = 'made';
    return Promise.resolve(new Map([['text', new TextEncoder().encode(texts.join())]]));
  });
  expect(new TextDecoder().decode(value.get('text'))).toBe(texts.join());
  return state;
}

beforeEach(() => {
  folder = new TemporaryFolder();
  cpSync('src/checks/fixtures/elsewhere', join(folder.path, 'content'), {
    recursive: true,
  });
  vi.stubEnv('CONTENT_DIR', join(folder.path, 'content'));
});

afterEach(() => {
  closeStore();
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

test('what is made of many documents is made once for each state of what it is made from', async () => {
  expect(await ask(['one', 'two'])).toBe('made');
  expect(await ask(['one', 'two'])).toBe('kept');
  expect(await ask(['onet', 'wo'])).toBe('made');
  expect(await ask(['onet', 'wo'])).toBe('kept');
  appendFileSync(join(folder.path, 'content/edition.yaml'), '\n');
  expect(await ask(['onet', 'wo'])).toBe('made');
});

test('where nothing is kept it is made each time', async () => {
  closeStore();
  let made = 0;
  for (let times = 0; times < 2; times += 1)
    await keptWhole('sum', ['one'], () => {
      made += 1;
      return Promise.resolve(made);
    });
  expect(made).toBe(2);
});
