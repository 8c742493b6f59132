import type { CslItem, CslName } from './csl-item.ts';
import { isNamedIn, nameInOrder } from './csl-item.ts';

/**
 * Items as a CSL-JSON file. A name with an order of its own goes in one piece: what marks its order,
 * `static-ordering`, is no part of the standard, and pandoc and Zotero turn the name round. Whom the
 * medium names is no contributor too: styles would print them twice.
 */
export function cslJson(items: readonly CslItem[]): string {
  const written = items.map(({ contributor, ...item }) => {
    const others = contributor?.filter((name) => !isNamedIn(item.medium, name)) ?? [];
    const fields = { ...item, ...(others.length > 0 && { contributor: others }) };
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        field,
        isNames(value) ? value.map(inOrder) : value,
      ]),
    );
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}

function isNames(value: unknown): value is readonly CslName[] {
  return Array.isArray(value);
}

function inOrder(name: CslName): CslName {
  return name['static-ordering'] ? { literal: nameInOrder(name) } : name;
}
