import type { Element, ElementContent } from 'xast';
import type {
  Milestone,
  MilestoneKind,
  NoteDefinition,
  PhrasingContent,
  Signature,
  SignatureLine,
  Speaker,
  Transcript,
  TranscriptContent,
  Turn,
} from '../../../transcript/index.ts';
import { milestoneKinds, printAll, signatureKinds } from '../../../transcript/index.ts';
import { attributeOf, elementIn, trimmed, wordsOf } from '../xml/queries.ts';
import type { Faults } from './faults.ts';
import type { TextReading } from './read-phrasing.ts';
import { PhrasingReader } from './read-phrasing.ts';

/** A text as TEI has it. */
export interface ReadText extends TextReading {
  readonly transcript: Transcript;
}

/**
 * Read a `text` back to the tree it was written from; positions cannot be known.
 *
 * @param labels - as they are declared, of those who speak
 */
export function readText(
  text: Element,
  faults: Faults,
  labels: readonly string[] = [],
): ReadText {
  const reading = new TextReader(faults, labels);
  reading.container(text);
  return reading.finish();
}

class TextReader {
  readonly #reading: TextReading;
  readonly #children: TranscriptContent[] = [];
  /** Each as it is declared, by its words. */
  readonly #labels: ReadonlyMap<string, string>;
  /** The white space since the last block. */
  #space = '';

  constructor(faults: Faults, labels: readonly string[]) {
    this.#labels = new Map(labels.map((label) => [folded(label), label]));
    this.#reading = {
      faults,
      ids: new Map(),
      elements: new Map(),
      spans: new Map(),
      marks: new Map(),
    };
  }

  finish(): ReadText {
    const transcript: Transcript = {
      type: 'transcript',
      children: this.#children,
      after: this.#space,
    };
    return { transcript, ...this.#reading };
  }

  /** Blocks in a row, and divisions that hold them. */
  container(parent: Element): void {
    for (const node of this.#blocksIn(parent)) {
      const isDivision =
        node.name === 'div' ? node.attributes['type'] !== 'abstract' : isPart(node.name);
      if (isDivision) this.container(node);
      else {
        const block = this.#block(node, parent);
        if (block) this.#children.push(block);
      }
    }
  }

  /** The elements of a parent; the space between them is kept for the next block. */
  *#blocksIn(parent: Element): Generator<Element> {
    for (const node of parent.children) {
      if (node.type === 'text') this.#skip(node.value, parent);
      else if (node.type === 'element') {
        const isSpace = node.name === 'fw' && node.attributes['type'] === 'space';
        if (isSpace) this.#skip(wordsOf(node), parent);
        else yield node;
      }
    }
  }

  #skip(text: string, parent: Element): void {
    if (/\S/u.test(text)) this.#reading.faults.unexpectedText(parent, text);
    else this.#space += text;
  }

  #before(): string {
    const before = this.#space;
    this.#space = '';
    return before;
  }

  #block(element: Element, parent: Element): TranscriptContent | undefined {
    switch (element.name) {
      case 'head':
        return this.#plain('heading', element);
      case 'docDate':
        return this.#plain('dateline', element);
      case 'div':
        return this.#abstract(element);
      case 'p': {
        const isList = element.attributes['ana'] === '#attendance';
        return this.#plain(isList ? 'participants' : 'narration', element);
      }
      case 'sp':
        return this.#turn(element);
      case 'closer':
      case 'opener':
        return this.#signature(element);
      case 'note':
        return this.#note(element);
      case 'stage':
      case 'fw':
        return this.#among(element);
      default:
        this.#reading.faults.unexpectedElement(element, parent);
        return undefined;
    }
  }

  #abstract(element: Element): TranscriptContent | undefined {
    const [words] = [...this.#blocksIn(element)];
    if (words) return this.#plain('abstract', words, element);
    this.#reading.faults.missing(element, '`p`');
    return undefined;
  }

  /** What stands among turns or in one: a direction, a mark, furniture. */
  #among(element: Element) {
    if (element.name === 'stage') return this.#plain('direction', element);
    const type = element.attributes['type'];
    if (type === 'furniture') return this.#plain('furniture', element);
    const kind = milestoneKinds.find((one) => one === type);
    if (kind) return this.#milestone(element, kind);
    const expected = ['furniture', 'space', ...milestoneKinds].join(', ');
    this.#reading.faults.invalidValue(element, 'type', expected);
    return undefined;
  }

  #milestone(element: Element, kind: MilestoneKind): Milestone {
    const before = this.#before();
    const children = this.#words(element);
    return this.#named({ type: 'milestone', before, kind, children }, element);
  }

  #plain<Type extends string>(type: Type, element: Element, named = element) {
    const before = this.#before();
    const children = this.#words(element, named);
    return this.#named({ type, before, children }, named);
  }

  #words(element: Element, named = element): PhrasingContent[] {
    return this.#readerOf(named).read(element.children, element);
  }

  #readerOf(element: Element): PhrasingReader {
    return new PhrasingReader(this.#reading, attributeOf(element, 'xml:id') ?? '');
  }

  #named<Node extends { type: string }>(node: Node, element: Element): Node {
    const { faults, ids, elements } = this.#reading;
    const id = attributeOf(element, 'xml:id');
    if (id === undefined) faults.missing(element, '`xml:id`');
    else ids.set(node, id);
    elements.set(node, element);
    return node;
  }

  #turn(element: Element): Turn {
    const before = this.#before();
    const children: Turn['children'] = [];
    for (const child of this.#blocksIn(element)) {
      if (child.name === 'speaker') children.push(this.#speaker(child));
      else if (child.name === 'p') children.push(this.#plain('paragraph', child));
      else {
        const node = this.#among(child);
        if (node?.type === 'direction' || node?.type === 'milestone') children.push(node);
        else this.#reading.faults.unexpectedElement(child, element);
      }
    }
    return this.#named({ type: 'turn', before, children }, element);
  }

  /** The words up to the mark; the mark with the space after it. */
  #speaker(element: Element): Speaker {
    const { children } = element;
    const at = children.findLastIndex(
      (node) => node.type === 'element' && node.name === 'pc',
    );
    const last = children.at(-1);
    const [, space = ''] = /(\s*)$/u.exec(last?.type === 'text' ? last.value : '') ?? [];
    const mark = at < 0 ? space : children.slice(at).map(wordsOf).join('');
    const words = at < 0 ? withoutEnd(children, space) : children.slice(0, at);
    const read = this.#readerOf(element).read(words, element);
    const label = folded(printAll(read));
    const identifier = this.#labels.get(label) ?? label;
    return { type: 'speaker', identifier, mark, children: read };
  }

  #signature(element: Element): Signature {
    const before = this.#before();
    const reader = this.#readerOf(element);
    const lines = [...this.#linesOf(element, reader)];
    return this.#named({ type: 'signature', before, children: lines }, element);
  }

  *#linesOf(element: Element, reader: PhrasingReader): Generator<SignatureLine> {
    for (const line of this.#blocksIn(element)) {
      const before = this.#before();
      const ana = line.attributes['ana'] ?? '';
      const kind = signatureKinds.find((one) => ana === `#signature.${one}`);
      if (line.name !== 'signed') {
        this.#reading.faults.unexpectedElement(line, element);
      } else if (!kind) {
        const expected = signatureKinds.map((one) => `#signature.${one}`).join(', ');
        this.#reading.faults.invalidValue(line, 'ana', expected);
      } else {
        reader.skip(before);
        const children = reader.read(line.children, line);
        yield { type: 'signatureLine', kind, before, children };
      }
    }
  }

  #note(element: Element): NoteDefinition {
    const before = this.#before();
    const [n = '', type] = [attributeOf(element, 'n'), attributeOf(element, 'type')];
    const at = element.children.findIndex(
      (node) => node.type === 'element' && node.name === 'label',
    );
    const next = element.children[at + 1];
    const words = next?.type === 'text' ? next.value : '';
    const [space = ''] = /^\s*/u.exec(words) ?? [];
    const responsibility = responsibilities.find((one) => one === type);
    if (at !== 0) this.#reading.faults.missing(element, '`label` at its beginning');
    if (!responsibility) {
      this.#reading.faults.invalidValue(element, 'type', responsibilities.join(', '));
    }
    const rest = element.children.slice(at + 1);
    const content = next?.type === 'text' ? withoutStart(rest, space) : rest;
    return this.#named(
      {
        type: 'noteDefinition',
        identifier: n,
        label: n,
        responsibility: responsibility ?? 'unknown',
        mark: `${trimmed(elementIn(element, 'label')) ?? ''}${space}`,
        before,
        children: this.#readerOf(element).read(content, element),
      },
      element,
    );
  }
}

const responsibilities = ['translator', 'editor', 'unknown'] as const;

function isPart(name: string): boolean {
  return name === 'front' || name === 'body' || name === 'back';
}

/** Words without the white space that they begin, or end, with. */
function withoutStart(nodes: readonly ElementContent[], space: string): ElementContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  return [{ ...first, value: first.value.slice(space.length) }, ...rest];
}

function withoutEnd(nodes: readonly ElementContent[], space: string): ElementContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.slice(0, last.value.length - space.length);
  return [...nodes.slice(0, -1), { ...last, value }];
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
