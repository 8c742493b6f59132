import type { Element } from 'xast';

const pointing = [
  'ref',
  'resp',
  'who',
  'ana',
  'target',
  'corresp',
  'prev',
  'sameAs',
  'source',
];

/**
 * A document as a part of a corpus at the site's root: its ids, and the pointers to them, have a
 * prefix, and addresses of pages are those seen from the root.
 */
export function withPrefix(element: Element, prefix: string): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => {
    if (name === 'xml:id') return [name, `${prefix}${value}`] as const;
    if (!pointing.includes(name)) return [name, value] as const;
    return [name, value?.replaceAll(/\S+/gu, (one) => pointer(one, prefix))] as const;
  });
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) =>
      child.type === 'element' ? withPrefix(child, prefix) : child,
    ),
  };
}

function pointer(address: string, prefix: string): string {
  if (/^#(?:entry|source)\./u.test(address)) return address;
  if (address.startsWith('#')) return `#${prefix}${address.slice(1)}`;
  return address.replace(/^\.\.\//u, '');
}
