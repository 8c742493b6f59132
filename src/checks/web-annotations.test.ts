import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { AnnotationCollection } from '../outputs/annotations/web-annotations.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import type { Resolved } from './resolve-annotations.ts';
import { answeredIn } from './tools.ts';

const { folder, url } = inject('site');
const collection: AnnotationCollection = JSON.parse(
  readFileSync(join(folder, first, `${first}.annotations.jsonld`), 'utf8'),
);
const { items } = collection.first;
const selectors = items.map(({ target }) => target.selector);

test('the notes, emendations, readings and mentions of the record are all in its file', () => {
  expect(items).toHaveLength(collection.total);
  const motivations = new Set(items.map(({ motivation }) => motivation));
  expect([...motivations].sort()).toEqual([
    ...['commenting', 'describing', 'editing', 'identifying'],
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

inEngines(
  (engine) => {
    test('every selector finds exactly its words on the page, by quotation and by position', async () => {
      const page = await engine().open(`${url}${first}/`);
      const resolved = await answeredIn<readonly Resolved[]>(
        page,
        'resolve-annotations',
        `resolve(${JSON.stringify(selectors)})`,
      );
      const wrong = selectors.flatMap((selector, index) => {
        const { exact } = selector.refinedBy[0];
        const expected = { byQuote: [exact], byPosition: [exact], isSame: true };
        return JSON.stringify(resolved[index]) === JSON.stringify(expected)
          ? []
          : [{ selector, ...resolved[index] }];
      });
      expect(resolved).toHaveLength(items.length);
      expect(wrong).toEqual([]);
      await page.close();
    });
  },
  ['Chromium', 'Firefox'],
);
