import { expect, test } from 'vitest';
import { teiCorpus } from './corpus.ts';
import { Faults } from './read/faults.ts';
import { checkPointers } from './read/pointers.ts';
import { collection, corpusSubjects, first } from './testing/tei-of.ts';
import { validateOurs, validateTei } from './testing/validators.ts';
import { attributeOf, elementIn, elementsBelow, elementsIn } from './xml/queries.ts';
import { readXml } from './xml/read-xml.ts';

const xml = teiCorpus(collection, corpusSubjects());
const { root, fault } = readXml(xml);

test('the corpus is valid TEI, by our schema and by TEI’s', () => {
  expect(validateOurs(xml)).toEqual([]);
  expect(validateTei(xml)).toEqual([]);
});

test('every id in it is there once, and every pointer leads to one', () => {
  if (!root) throw new Error(fault?.reason ?? 'Expected a corpus');
  const faults = new Faults();
  checkPointers(root, faults);
  expect(faults.all).toEqual([]);
});

test('it has the registers once, whole, and the ids of each document with its prefix', () => {
  const people = elementIn(elementIn(root, 'standOff'), 'listPerson');
  const entries = [...collection.entries.values()];
  expect(elementsIn(people, 'person')).toHaveLength(
    entries.filter(({ register }) => register === 'people').length,
  );
  const documents = elementsIn(root, 'TEI');
  expect(documents).toHaveLength(2);
  const [document] = documents;
  const ids = (document ? elementsBelow(document) : []).map((element) =>
    attributeOf(element, 'xml:id'),
  );
  expect(ids).toEqual(
    expect.arrayContaining([`d${first.slug}.p12`, `d${first.slug}.a1`]),
  );
  expect(ids.some((id) => id?.startsWith('entry.'))).toBe(false);
});

test('addresses of pages are those seen from the root', () => {
  expect(xml).not.toContain('target="../');
});
