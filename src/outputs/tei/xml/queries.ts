import type { Element, ElementContent } from 'xast';
import { characterFrom } from './characters.ts';

/** The value of an attribute; nothing where an element lacks it. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes[name] ?? undefined;
}

/** The elements directly in another, by name and, if it is given, by type. */
export function elementsIn(
  parent: Element | undefined,
  name?: string,
  type?: string,
): readonly Element[] {
  return (parent?.children ?? []).filter(
    (node): node is Element =>
      node.type === 'element' &&
      (name === undefined || node.name === name) &&
      (type === undefined || node.attributes['type'] === type),
  );
}

/** The first element of a name, and type, directly in another. */
export function elementIn(
  parent: Element | undefined,
  name: string,
  type?: string,
): Element | undefined {
  return elementsIn(parent, name, type)[0];
}

/** The element at the end of a path of names. */
export function elementAt(
  root: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => elementIn(parent, name),
    root,
  );
}

/** Every element below one, in the order of the file. */
export function elementsBelow(parent: Element): readonly Element[] {
  return elementsIn(parent).flatMap((child) => [child, ...elementsBelow(child)]);
}

/** All characters in an element, or nothing where there is none; a `g` is the character it is for. */
export function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.name === 'g') return characterFrom(node.attributes['ref'] ?? '') ?? '';
  return node.children.map(wordsOf).join('');
}

/** The characters of an element of the header, without space around them; nothing without one. */
export function trimmed(element: Element | undefined): string | undefined {
  return element && wordsOf(element).trim();
}
