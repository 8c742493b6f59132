import type { Element } from 'xast';
import { attributeOf, elementsIn } from '../xml/queries.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Faults } from './faults.ts';

/** What an element may hold, wherever it stands. */
interface Shape {
  readonly attributes: Set<string>;
  readonly elements: Set<string>;
  hasText: boolean;
}

/** The elements that a schema knows, by their names. */
export type Shapes = ReadonlyMap<string, Shape>;

/**
 * What each element may hold according to a RELAX NG schema; not in which order, and not how often.
 *
 * @param schema - in XML, with a name on every element and attribute
 */
export function shapesOf(schema: string): Shapes {
  const { root } = readXml(schema);
  const defines = new Map(
    elementsIn(root, 'define').map((define) => [attributeOf(define, 'name'), define]),
  );
  const shapes = new Map<string, Shape>();
  const read = new Set<Element>();
  const visit = (node: Element, shape: Shape | undefined, inside: Set<Element>): void => {
    const name = attributeOf(node, 'name') ?? '';
    if (node.name === 'element') {
      shape?.elements.add(name);
      if (read.has(node)) return;
      read.add(node);
      const own = shapes.get(name) ?? newShape();
      shapes.set(name, own);
      for (const child of elementsIn(node)) visit(child, own, new Set());
    } else if (node.name === 'attribute') {
      shape?.attributes.add(name);
    } else if (node.name === 'ref') {
      const define = defines.get(name);
      if (!define || inside.has(define)) return;
      for (const child of elementsIn(define)) {
        visit(child, shape, new Set([...inside, define]));
      }
    } else {
      const isText = ['text', 'data', 'value', 'list'].includes(node.name);
      if (shape && isText) shape.hasText = true;
      for (const child of elementsIn(node)) visit(child, shape, inside);
    }
  };
  for (const start of elementsIn(root, 'start')) visit(start, undefined, new Set());
  return shapes;
}

function newShape(): Shape {
  return { attributes: new Set(['xmlns']), elements: new Set(), hasText: false };
}

/** Report everything in an element that its shape has no place for. */
export function checkShapes(root: Element, shapes: Shapes, faults: Faults): void {
  const shape = shapes.get(root.name);
  if (!shape) return;
  for (const name of Object.keys(root.attributes)) {
    if (shape.attributes.has(name)) continue;
    faults.add(root, {
      rule: 'unexpected-attribute',
      reason: `Unexpected attribute \`${name}\` on \`${root.name}\``,
      remedy: 'Delete it: nothing in the edition would keep it.',
    });
  }
  for (const child of root.children) {
    if (child.type === 'text') {
      const isWords = /\S/u.test(child.value);
      if (isWords && !shape.hasText) faults.unexpectedText(root, child.value);
    } else if (child.type === 'element') {
      if (shape.elements.has(child.name)) checkShapes(child, shapes, faults);
      else faults.unexpectedElement(child, root);
    }
  }
}
