import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

/** Attributes by their names; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What an element may be given: nodes, words, nothing, or several of them. */
export type Content = ElementContent | string | false | undefined | readonly Content[];

/** An element of TEI. */
export function tei(
  name: string,
  attributes: Attributes,
  ...children: readonly Content[]
): Element {
  const nodes: ElementContent[] = [];
  addTo(nodes, children);
  return x(name, { ...attributes }, nodes);
}

function addTo(nodes: ElementContent[], content: Content): void {
  if (content === undefined || content === false || content === '') return;
  if (typeof content === 'string') nodes.push({ type: 'text', value: content });
  else if ('type' in content) nodes.push(content);
  else for (const one of content) addTo(nodes, one);
}
