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
  return x(name, { ...attributes }, nodesOf(children));
}

function nodesOf(content: Content): ElementContent[] {
  if (content === undefined || content === false) return [];
  if (typeof content === 'string') {
    return content === '' ? [] : [{ type: 'text', value: content }];
  }
  return 'type' in content ? [content] : content.flatMap(nodesOf);
}
