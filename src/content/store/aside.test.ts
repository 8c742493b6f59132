import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Aside } from './aside.ts';
import { closeStore, openStore } from './build-store.ts';

afterEach(closeStore);

const values = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }));

test.each(['a build', 'development'])(
  'in %s every value comes back from its place',
  (where) => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-aside-'));
    const models = where === 'a build' ? join(folder, 'models') : undefined;
    openStore({ parts: folder, models, rules: () => '' });
    try {
      fc.assert(
        fc.property(values, (all) => {
          const aside = new Aside<string>('.words');
          const places = all.map((some) => aside.put(some));
          const got = places.map((own) => own.map((place) => aside.get(place)));
          expect(got).toEqual(all);
        }),
        { numRuns: 50 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
