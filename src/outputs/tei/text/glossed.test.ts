import { expect, test } from 'vitest';
import { first, teiOf } from '../testing/tei-of.ts';
import { attributeOf, elementsBelow, wordsOf } from '../xml/queries.ts';
import { readXml } from '../xml/read-xml.ts';

test('words in brackets point to the name that they are about', () => {
  const { root } = readXml(teiOf(first));
  const elements = root ? elementsBelow(root) : [];
  const named = (pointer: string) =>
    elements.find((one) => attributeOf(one, 'xml:id') === pointer.slice(1));
  const glosses = elements.flatMap((element) => {
    const isGloss = attributeOf(element, 'type') === 'insertion';
    const name = named(attributeOf(element, 'target') ?? '');
    return isGloss ? [[wordsOf(element), name && wordsOf(name)]] : [];
  });
  expect(glosses).toEqual([
    [expect.stringContaining('Member of the Political Bureau'), 'Hysni Kapo'],
    ['[Pak Kum Chol]', 'Pak Geum-cheol'],
    [expect.stringContaining('General Secretary'), 'Kim Il Sung'],
    ['[President of South Korea]', 'Syngman Rhee'],
  ]);
});
