import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { escaped } from './characters.ts';
import { tei } from './element.ts';
import { withCharacters, written } from './serialize.ts';

const words = fc
  .array(
    fc.constantFrom(
      'a',
      '&',
      '<',
      '>',
      '"',
      "'",
      '\n',
      '\u0001',
      '\u007F',
      '\u0085',
      '\t',
      '\r',
      'é',
      '𝐀',
      ' ',
    ),
  )
  .map((signs) => signs.join(''));
const { element } = fc.letrec<{ element: Element; content: Element | string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('p', 'div', 'text', 'note'),
      fc.dictionary(
        fc.constantFrom('n', 'xml:id', 'type'),
        fc.option(words, { nil: undefined }),
      ),
      fc.array(tie('content'), { maxLength: 4 }),
    )
    .map(([name, attributes, content]) => tei(name, attributes, content)),
  content: fc.oneof({ depthSize: 'small' }, words, tie('element')),
}));

/** The same for a printer that has other references for signs in words. */
function raw(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'raw', value: escaped(node.value) };
  return node.type === 'element' ? { ...node, children: node.children.map(raw) } : node;
}

test('a text is written as the printer of such trees does it', () => {
  const options = { allowDangerousXml: true, closeEmptyElements: true, tightClose: true };
  fc.assert(
    fc.property(element, (root) => {
      const tree = withCharacters(tei('text', {}, root));
      expect(written(tree)).toBe(toXml(raw(tree), options));
    }),
  );
});

test('outside of a text nothing is added but line breaks, and none beside words', () => {
  fc.assert(
    fc.property(element, (root) => {
      const tree = withCharacters(root);
      const inText = written(tei('text', {}, tree)).slice(
        '<text>'.length,
        -'</text>'.length,
      );
      expect(written(tree).replaceAll(/(?<=>)\n *(?=<)/gu, '')).toBe(
        inText.replaceAll(/(?<=>)\n *(?=<)/gu, ''),
      );
    }),
  );
});
