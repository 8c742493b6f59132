import { afterEach, expect, test, vi } from 'vitest';
import { choose, keep, recall } from './preferences.ts';

afterEach(() => vi.unstubAllGlobals());

test('where storage is forbidden nothing is kept, and nothing fails', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keep('page-face', 'sans')).not.toThrow();
  expect(recall('page-face')).toBeNull();
});

test('a choice is kept and written on the page, under the name that its sheet asks for', () => {
  const kept = new Map<string, string>();
  const dataset: Record<string, string> = {};
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  choose('page-face', 'sans');
  choose('show-notes', 'off');
  expect(dataset).toEqual({ face: 'sans', notes: 'off' });
  expect([recall('page-face'), recall('show-notes')]).toEqual(['sans', 'off']);
});
