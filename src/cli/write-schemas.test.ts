import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemas } from './write-schemas.ts';

test.each(Object.entries(schemas))(
  'public/schemas/%s is what the schema says',
  async (name, text) => {
    expect(await readFile(`public/schemas/${name}`, 'utf8')).toBe(text);
  },
);
