import type { Element } from 'xast';
import { nameIn } from '../ids.ts';
import { attributeOf, elementIn, elementsBelow, trimmed } from '../xml/queries.ts';

/** Fields as they stand in a file of the editors. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields that have a value. */
export function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

/** Nothing instead of fields of which none has a value. */
export function presentOrNone(fields: Fields): Fields | undefined {
  const some = present(fields);
  return Object.keys(some).length > 0 ? some : undefined;
}

/** Nothing instead of an empty list. */
export function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The list of a type, wherever it stands below an element. */
export function listIn(parent: Element | undefined, type: string): Element | undefined {
  return (parent ? elementsBelow(parent) : []).find(
    (element) => element.name === 'list' && attributeOf(element, 'type') === type,
  );
}

/** The degree of certainty that an element points to. */
export function certaintyOf(element: Element): string | undefined {
  return nameIn('certainty', attributeOf(element, 'ana') ?? '');
}

/** A name as citations print it; the order of its parts is that of their elements. */
export function readCitedName(parent: Element | undefined): Fields | undefined {
  const name = elementIn(parent, 'persName', 'cited');
  if (!name) return undefined;
  const [first] = name.children.filter((node) => node.type === 'element');
  return present({
    given: trimmed(elementIn(name, 'forename')),
    family: trimmed(elementIn(name, 'surname')),
    order: first?.name === 'surname' ? 'family-first' : undefined,
  });
}
