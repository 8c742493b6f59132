import type { Element, ElementContent } from 'xast';
import type { Range } from '../../../edition/index.ts';
import type {
  Insertion,
  InsertionKind,
  PhrasingContent,
} from '../../../transcript/index.ts';
import { insertionKinds } from '../../../transcript/index.ts';
import { bracketsOf, gapKind } from '../text/phrasing.ts';
import { wordsOf } from '../xml/queries.ts';
import type { Faults } from './faults.ts';

/** An element over words of a passage. */
export interface ReadSpan {
  /** The first piece, which has the id and the attributes. */
  readonly element: Element;
  readonly passage: string;
  readonly ranges: readonly Range[];
}

/** What was read beside the tree, for the whole text. */
export interface TextReading {
  readonly faults: Faults;
  /** The id of each node that has one. */
  readonly ids: Map<object, string>;
  /** The element of each block. */
  readonly elements: Map<object, Element>;
  /** By their ids. */
  readonly spans: Map<string, ReadSpan>;
  /** Where the `ptr` of a note stands, by its id. */
  readonly marks: Map<string, { readonly passage: string; readonly at: number }>;
}

const transparent = new Set([
  'persName',
  'orgName',
  'placeName',
  'rs',
  'said',
  'seg',
  'sic',
]);

/** Reads the words of one passage, piece by piece. */
export class PhrasingReader {
  readonly #reading: TextReading;
  readonly #passage: string;
  #at = 0;

  constructor(reading: TextReading, passage: string) {
    this.#reading = reading;
    this.#passage = passage;
  }

  /** Words of the passage that no element holds. */
  skip(words: string): void {
    this.#at += words.length;
  }

  read(nodes: readonly ElementContent[], parent: Element): PhrasingContent[] {
    const content: PhrasingContent[] = [];
    for (const node of nodes) {
      for (const one of this.#node(node, parent)) addTo(content, one);
    }
    return content;
  }

  #node(node: ElementContent, parent: Element): PhrasingContent[] {
    if (node.type === 'text') return this.#text(node.value);
    if (node.type !== 'element') return [];
    const { name, attributes, children } = node;
    const id = attributes['xml:id'];
    if (name === 'g') return this.#text(wordsOf(node));
    if (transparent.has(name)) return this.#span(node, children);
    switch (name) {
      case 'choice': {
        const sic = children.find((child) => child.type === 'element');
        if (sic?.name === 'sic') return this.#span(node, sic.children);
        this.#reading.faults.missing(node, '`sic`');
        return [];
      }
      case 'ref': {
        const label = wordsOf(node).replace(/^\[|\]$/gu, '');
        return [{ type: 'noteReference', identifier: label, label }];
      }
      case 'ptr':
        if (id) this.#reading.marks.set(id, { passage: this.#passage, at: this.#at });
        return [];
      case 'gap':
      case 'note':
      case 'supplied':
        return this.#insertion(node);
      default:
        this.#reading.faults.unexpectedElement(node, parent);
        return [];
    }
  }

  #text(value: string): PhrasingContent[] {
    this.#at += value.length;
    return value === '' ? [] : [{ type: 'text', value }];
  }

  #span(element: Element, children: readonly ElementContent[]): PhrasingContent[] {
    const start = this.#at;
    const content = this.read(children, element);
    const { spans } = this.#reading;
    const id = element.attributes['xml:id'] ?? element.attributes['prev']?.slice(1);
    if (id === undefined) return content;
    const before = spans.get(id);
    const ranges = [...(before?.ranges ?? []), { start, end: this.#at }];
    spans.set(id, {
      element: before?.element ?? element,
      passage: this.#passage,
      ranges: joined(ranges),
    });
    return content;
  }

  #insertion(element: Element): PhrasingContent[] {
    const { faults, ids } = this.#reading;
    const { attributes, name } = element;
    const desc = element.children.find((child) => child.type === 'element');
    const holder = name === 'gap' && desc?.name === 'desc' ? desc : element;
    const children = this.read(holder.children, holder);
    const kind = kindOf(element);
    const signs = bracketsOf(attributes['rend'] ?? '');
    if (!kind) faults.invalidValue(element, 'subtype', insertionKinds.join(', '));
    if (!signs) faults.invalidValue(element, 'rend', 'square, round or doubled');
    if (!kind || !signs) return children;
    const [open, close] = signs;
    const inside = withoutBrackets(children, open, close);
    if (!inside) {
      faults.add(element, {
        rule: 'missing-brackets',
        reason: `The words of \`${name}\` are not in ${open}…${close}`,
        remedy: 'Put the brackets into the words, or correct rend.',
      });
      return children;
    }
    const node: Insertion = { type: 'insertion', kind, open, close, children: inside };
    if (attributes['xml:id']) ids.set(node, attributes['xml:id']);
    return [node];
  }
}

function kindOf({ name, attributes }: Element): InsertionKind | undefined {
  if (name === 'supplied') return 'supplied';
  if (name === 'gap') return gapKind(attributes['reason'] ?? '');
  return insertionKinds.find((kind) => kind === attributes['subtype']);
}

/** The content between the brackets with which it begins and ends. */
function withoutBrackets(
  children: readonly PhrasingContent[],
  open: string,
  close: string,
): PhrasingContent[] | undefined {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type !== 'text' || last?.type !== 'text') return undefined;
  const isOne = first === last;
  const least = isOne ? open.length + close.length : close.length;
  if (!first.value.startsWith(open) || !last.value.endsWith(close)) return undefined;
  if (last.value.length < least) return undefined;
  const end = (value: string) => value.slice(0, value.length - close.length);
  const opened = first.value.slice(open.length);
  const words = isOne
    ? [end(opened)]
    : [opened, ...children.slice(1, -1), end(last.value)];
  return words.flatMap((one): PhrasingContent[] => {
    if (typeof one !== 'string') return [one];
    return one === '' ? [] : [{ type: 'text', value: one }];
  });
}

/** Words that only elements of annotations divide are one text. */
function addTo(content: PhrasingContent[], node: PhrasingContent): void {
  const last = content.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else content.push(node);
}

function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last?.end === range.start) all[all.length - 1] = { ...last, end: range.end };
    else all.push(range);
  }
  return all;
}
