import { expect, test } from 'vitest';
import { documentSchema } from '../../edition/index.ts';
import { depositsToTell } from './deposits.ts';

const archive = {
  name: 'Archive of Velmoor',
  number: 'box 12, folder 3',
  place: 'Velmoor',
};
const published = { name: 'Mills online', url: 'https://example.org/mills' };

/** The deposits of a document with some statements on its provenance. */
function told(citation: object | undefined, ...values: readonly string[]) {
  const provenance = values.map((value) => ({
    subject: 'Shelfmark',
    value,
    certainty: 'stated' as const,
  }));
  const { shape } = documentSchema;
  return depositsToTell({
    citation: shape.citation.parse(citation),
    provenance: shape.provenance.parse(provenance),
  });
}

test('a document says who keeps the original, where and under what number, and who published the text', () => {
  expect(told({ archive, published })).toEqual([
    {
      kind: 'archive',
      name: 'Archive of Velmoor',
      rest: ', Velmoor, box 12, folder 3',
      url: undefined,
    },
    { kind: 'published', name: 'Mills online', rest: '', url: published.url },
  ]);
});

test('what is not known is left out', () => {
  expect(told(undefined)).toEqual([]);
  expect(told({ archive }).map(({ kind }) => kind)).toEqual(['archive']);
});

test('a statement with the name and the number says it with its source, so it is not said twice', () => {
  expect(told({ archive }, 'In the Archive of Velmoor, box 12, folder 3, read')).toEqual(
    [],
  );
  expect(told({ archive }, 'Archive of Velmoor', 'box 12, folder 3')).toHaveLength(1);
  expect(told({ archive }, 'Archive of Velmoor, box 12, folder 31')).toHaveLength(1);
  expect(told({ published }, 'Printed by Mills online')).toEqual([]);
});
