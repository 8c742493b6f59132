import { afterEach, expect, test, vi } from 'vitest';
import { fetchText } from './fetch-text.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(...responses: readonly Response[]): () => number {
  const rest = [...responses];
  const fetched = vi.fn(async () => rest.shift() ?? Response.error());
  vi.stubGlobal('fetch', fetched);
  return () => fetched.mock.calls.length;
}

test('a file is asked for once', async () => {
  const asked = answer(new Response('words'));
  expect(await Promise.all([fetchText('/a'), fetchText('/a')])).toEqual([
    'words',
    'words',
  ]);
  expect(await fetchText('/a')).toBe('words');
  expect(asked()).toBe(1);
});

test('a file that did not come is asked for again', async () => {
  const asked = answer(new Response('', { status: 503 }), new Response('words'));
  await expect(fetchText('/b')).rejects.toThrow('/b: 503');
  expect(await fetchText('/b')).toBe('words');
  expect(asked()).toBe(2);
});
