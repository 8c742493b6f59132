import type { ElementContent } from 'xast';
import { isXmlSpace } from '../xml/characters.ts';
import { tei } from '../xml/element.ts';

/** A block, or what it holds, after the white space before it, which is the source's own. */
export function withSpace(
  node: { readonly before?: string } | object,
  ...content: readonly ElementContent[]
): ElementContent[] {
  return 'before' in node ? [...spaceToXml(node.before ?? ''), ...content] : [...content];
}

/** White space between blocks; what XML does not know as such is wrapped, or it would be words. */
export function spaceToXml(space: string): ElementContent[] {
  if (space === '') return [];
  return isXmlSpace(space)
    ? [{ type: 'text', value: space }]
    : [tei('fw', { type: 'space' }, space)];
}
