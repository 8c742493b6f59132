import { expect, test } from 'vitest';
import { partTitle } from './part-title.ts';

test('a part is said to be by somebody only where that is declared', () => {
  expect(partTitle('abstract', { abstract: 'the editors' })).toBe(
    'Abstract, by the editors',
  );
  expect(partTitle('dateline', { abstract: 'the editors' })).toBe('Date');
  expect(partTitle('abstract', undefined)).toBe('Abstract');
});
