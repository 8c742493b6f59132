import { expect, test } from 'vitest';
import { contentDirectory } from '../../addresses/environment.ts';
import { readRegisters } from '../read-registers.ts';
import { allPlaces, sitePlaces } from './site-places.ts';

const content = contentDirectory();
const registers = readRegisters(content);

test('only where there are many documents can a link lead to lists of them', () => {
  const [few, many] = [false, true].map((isLarge) =>
    allPlaces([sitePlaces(content, [], registers, isLarge)]),
  );
  expect(few?.paths.has('documents/')).toBe(false);
  expect(few?.open.has('documents/')).toBe(false);
  expect(many?.paths.has('documents/')).toBe(true);
  expect(many?.open.has('documents/')).toBe(true);
  for (const path of ['bibliography/', 'chronology/', 'people/', 'words/'])
    expect(few?.paths.has(path)).toBe(true);
});
