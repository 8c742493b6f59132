import type { Element } from 'xast';
import { attributeOf, elementsBelow } from '../xml/queries.ts';
import type { Faults } from './faults.ts';

const pointing = [
  'target',
  'who',
  'ref',
  'resp',
  'ana',
  'corresp',
  'prev',
  'sameAs',
  'source',
];

/** Report ids that occur twice, and pointers within the file that lead nowhere. */
export function checkPointers(root: Element, faults: Faults): void {
  const elements = elementsBelow(root);
  const ids = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, 'xml:id');
    if (id === undefined) continue;
    if (ids.has(id)) {
      faults.add(element, {
        rule: 'duplicate-id',
        reason: `Duplicate xml:id \`${id}\``,
        remedy: 'Give each element an id of its own.',
      });
    }
    ids.add(id);
  }
  for (const element of elements) {
    for (const name of pointing) {
      const pointers = (attributeOf(element, name) ?? '').split(/\s+/u);
      for (const pointer of pointers) {
        // A `g` says all in its pointer.
        const isLocal = pointer.startsWith('#') && element.name !== 'g';
        if (!isLocal || ids.has(pointer.slice(1))) continue;
        faults.add(element, {
          rule: 'unknown-target',
          reason: `\`${name}="${pointer}"\` on \`${element.name}\` points to no element`,
          remedy: 'Correct it to an xml:id of this file, or delete it.',
        });
      }
    }
  }
}
