import type { Element } from 'xast';
import type { Fault, TextFault } from '../../../transcript/index.ts';
import { offsetOf } from '../xml/read-xml.ts';

/** Collects what is wrong with a file, so that all of it is told at once. */
export class Faults {
  readonly all: TextFault[] = [];

  add(element: Element, fault: Fault): void {
    this.all.push({ ...fault, offset: offsetOf(element) });
  }

  unexpectedElement(element: Element, parent: Element): void {
    this.add(element, {
      rule: 'unexpected-element',
      reason: `Unexpected element \`${element.name}\` in \`${parent.name}\``,
      remedy: 'Delete it, or encode it as encodingDesc and the schema describe.',
    });
  }

  unexpectedText(parent: Element, text: string): void {
    this.add(parent, {
      rule: 'unexpected-text',
      reason: `Unexpected text in \`${parent.name}\`: \`${excerpt(text)}\``,
      remedy: 'Put these words into a block, such as p.',
    });
  }

  missing(parent: Element, what: string): void {
    this.add(parent, {
      rule: 'missing-part',
      reason: `\`${parent.name}\` has no ${what}`,
      remedy: 'Add it, as encodingDesc and the schema describe.',
    });
  }

  invalidValue(element: Element, attribute: string, expected: string): void {
    const value = element.attributes[attribute];
    this.add(element, {
      rule: 'invalid-value',
      reason: `Unexpected \`${attribute}="${value ?? ''}"\` on \`${element.name}\`, expected ${expected}`,
      remedy: 'Correct the value.',
    });
  }
}

function excerpt(text: string): string {
  const words = text.trim();
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

/** Where the element of a node begins; the start of the file for one that has none. */
export function placeOf(
  elements: ReadonlyMap<object, Element>,
  node: object | undefined,
): number {
  const element = node && elements.get(node);
  return element ? offsetOf(element) : 0;
}
