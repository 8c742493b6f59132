import type { Element, ElementContent } from 'xast';
import { charactersToXml } from './characters.ts';
import { tei } from './element.ts';

/** The namespace of TEI. */
export const teiNamespace = 'http://www.tei-c.org/ns/1.0';

/**
 * Write a TEI document: the same tree gives the same bytes. Lines are broken only where an element
 * holds nothing but elements, and never within `text`.
 *
 * @param root - a `TEI` or `teiCorpus`
 * @param schema - the address of the schema
 */
export function serialize(root: Element, schema: string): string {
  const model = `href="${schema.replaceAll('&', '&amp;')}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-model ${model}?>\n${written(withCharacters(root))}\n`;
}

/** A tree of `withCharacters`, of elements and raw XML alone, as XML. */
export function written({ name, attributes, children }: Element): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) start += ` ${key}="${quoted(value)}"`;
  }
  let content = '';
  for (const child of children) {
    if (child.type === 'element') content += written(child);
    else if (child.type === 'raw') content += child.value;
    else throw new Error(`Expected an element or raw XML, not \`${child.type}\``);
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Without the controls that no XML may contain. */
function quoted(value: string): string {
  // Few values have any of these.
  if (!/[&<"\p{Cc}]/u.test(value)) return value;
  return value
    .replaceAll(controls, '')
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('"', '&#x22;');
}

const controls = /(?![\t\n\r\u007F-\u009F])\p{Cc}/gu;

/**
 * A tree with its words as XML has them, ready to be written. Characters that XML forbids are
 * described in its header.
 */
export function withCharacters(root: Element): Element {
  const met = new Set<string>();
  const element = elementToXml(root, met);
  return met.size === 0 ? element : describing(element, met);
}

/** Elements that may hold words: no space may be added between what they hold. */
const mixed = new Set([
  ...[
    'p',
    'title',
    'item',
    'note',
    'persName',
    'orgName',
    'placeName',
    'eventName',
    'term',
  ],
  ...['desc', 'label', 'name', 'lem', 'rdg', 'idno', 'seg', 'quote'],
]);

function elementToXml(
  element: Element,
  met: Set<string>,
  depth = 0,
  isInText = false,
): Element {
  const { children, name } = element;
  const isWords = isInText || name === 'text';
  const isBroken =
    !isWords &&
    !mixed.has(name) &&
    children.length > 0 &&
    children.every(({ type }) => type === 'element');
  const written: ElementContent[] = [];
  for (const child of children) {
    if (isBroken) written.push(lineBreak(depth + 1));
    if (child.type === 'element')
      written.push(elementToXml(child, met, depth + 1, isWords));
    else if (child.type === 'text') written.push(...charactersToXml(child.value, met));
    else written.push(child);
  }
  if (isBroken) written.push(lineBreak(depth));
  return { ...element, children: written };
}

function lineBreak(depth: number): ElementContent {
  return { type: 'raw', value: `\n${'  '.repeat(depth)}` };
}

/** With a description of each character that stands as a `g`, in the first header. */
function describing(root: Element, met: ReadonlySet<string>): Element {
  const characters = [...met]
    .sort()
    .map((id) =>
      tei('char', { 'xml:id': id }, [
        tei('localProp', { name: 'UTF-16-code-unit', value: id.slice('char.u'.length) }),
      ]),
    );
  const described = tei('charDecl', {}, characters);
  const add = (element: Element): Element => ({
    ...element,
    children: element.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.name === 'teiHeader') return add(child);
      if (child.name !== 'encodingDesc') return child;
      return { ...child, children: [...child.children, described] };
    }),
  });
  return add(root);
}
