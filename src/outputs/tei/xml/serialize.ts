import type { Element, ElementContent } from 'xast';
import { escaped, hasForbidden, withoutForbidden } from './characters.ts';
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

/** A tree of `withCharacters` as XML. */
export function written(element: Element, depth = 0, isInText = false): string {
  const { name, attributes, children } = element;
  const isWords = isInText || name === 'text';
  const isBroken = !isWords && holdsElements(element);
  const before = isBroken ? lineBreak(depth + 1) : '';
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) start += ` ${key}="${quoted(value)}"`;
  }
  let content = '';
  for (const child of children) {
    if (child.type === 'element') content += before + written(child, depth + 1, isWords);
    else if (child.type === 'text') content += escaped(child.value);
    else throw new Error(`Expected an element or words, not \`${child.type}\``);
  }
  if (content === '') return `${start}/>`;
  return `${start}>${content}${isBroken ? lineBreak(depth) : ''}</${name}>`;
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

/** Whether an element holds elements and, beside them, could hold no words. */
function holdsElements({ name, children }: Element): boolean {
  return (
    !mixed.has(name) &&
    children.length > 0 &&
    children.every((child) => child.type === 'element' && child.name !== 'g')
  );
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
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

/** A tree without characters that XML forbids: they are described in its header. */
export function withCharacters(root: Element): Element {
  if (!hasForbiddenIn(root)) return root;
  const met = new Set<string>();
  return describing(withoutForbiddenIn(root, met), met);
}

function hasForbiddenIn(node: ElementContent): boolean {
  if (node.type === 'element') return node.children.some(hasForbiddenIn);
  return node.type === 'text' && hasForbidden(node.value);
}

function withoutForbiddenIn(element: Element, met: Set<string>): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [withoutForbiddenIn(child, met)];
    return child.type === 'text' ? withoutForbidden(child.value, met) : [child];
  });
  return { ...element, children };
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
