import { SaxesParser } from 'saxes';
import type { Element, ElementContent } from 'xast';

/** An XML file as read: its root, if there is one, and the first place where it is not well-formed. */
export interface ReadXml {
  readonly root: Element | undefined;
  readonly fault: { readonly offset: number; readonly reason: string } | undefined;
}

/**
 * Read XML. Every element has the offset of its start tag (`offsetOf`). Not the library that writes
 * our files: no fault of one may hide behind the same fault of the other.
 */
export function readXml(source: string): ReadXml {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: Element | undefined;
  let fault: ReadXml['fault'];
  let start = 0;
  const addText = (value: string) => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (last?.type === 'text') last.value += value;
    else if (value !== '') children?.push({ type: 'text', value });
  };
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and the character after it.
    start = parser.position - name.length - '<'.length - 1;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = placed(name, attributes, start);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    const [, reason = message] = /^(?:\S*?\d+:\d+: )?(.*?)\.?$/su.exec(message) ?? [];
    fault ??= {
      offset: tagAt(source, parser.position),
      reason: reason.charAt(0).toUpperCase() + reason.slice(1),
    };
  });
  parser.write(source).close();
  return { root, fault };
}

/** Where the tag begins that a parser is in, or has just read; else the place itself. */
function tagAt(source: string, position: number): number {
  const start = source.lastIndexOf('<', position - 1);
  const end = source.indexOf('>', start);
  return start >= 0 && (end < 0 || end >= position - 1) ? start : position;
}

function placed(
  name: string,
  attributes: Readonly<Record<string, string>>,
  offset: number,
): Element {
  // Only the offset is known, and only it is needed: lines are counted where they are told.
  const point = { line: 1, column: 1, offset };
  const children: ElementContent[] = [];
  const position = { start: point, end: point };
  return { type: 'element', name, attributes: { ...attributes }, children, position };
}

/** Where an element begins in its file, in UTF-16 units. */
export function offsetOf({ position }: Element): number {
  return position?.start.offset ?? 0;
}
