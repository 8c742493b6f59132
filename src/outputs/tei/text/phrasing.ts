import type { Element, Text } from 'xast';
import type { SpanWriter } from '../../../render/spans.ts';
import type {
  AnyNode,
  Insertion,
  InsertionKind,
  PhrasingContent,
} from '../../../transcript/index.ts';
import { responsible } from '../ids.ts';
import { tei } from '../xml/element.ts';

/** What the words of a document need to know of it. */
export interface PhrasingContext {
  /** The anchor of a node, if it has one. */
  readonly idOf: (node: AnyNode) => string | undefined;
  /** The anchors of a note mark and of its note. */
  readonly noteMark: (
    node: AnyNode,
  ) => { readonly id: string; readonly note: string } | undefined;
  /** The id of the name that an insertion is about, if it stands beside it. */
  readonly glossed: (node: AnyNode) => string | undefined;
  /** Whether the header says who is responsible for the words in brackets. */
  readonly isAttributed: boolean;
  /** Writes the words, with what runs over them. */
  readonly writer: SpanWriter<Element>;
}

/** The words of a block: every character of them, and nothing else but `corr`, is text. */
export function phrasingToXml(
  children: readonly PhrasingContent[],
  context: PhrasingContext,
): (Element | Text)[] {
  return children.flatMap((node) => nodeToXml(node, context));
}

function nodeToXml(node: PhrasingContent, context: PhrasingContext): (Element | Text)[] {
  switch (node.type) {
    case 'text':
      return context.writer.write(node.value);
    case 'insertion':
      return [insertionToXml(node, context)];
    case 'noteReference': {
      const mark = context.noteMark(node);
      const at = mark && { 'xml:id': mark.id, target: `#${mark.note}` };
      return [tei('ref', { type: 'noteAnchor', ...at }, `[${node.label}]`)];
    }
  }
}

function insertionToXml(node: Insertion, context: PhrasingContext): Element {
  const words = [
    ...context.writer.write(node.open),
    ...phrasingToXml(node.children, context),
    ...context.writer.write(node.close),
  ];
  const resp = context.isAttributed ? `#${responsible.insertions}` : undefined;
  const own = { 'xml:id': context.idOf(node), resp, rend: rendOf(node.open) };
  const reason = gapReason(node);
  // What is in a `desc` may not be marked up much; a gap with more in it is a note.
  if (reason !== undefined && words.every(isPlain)) {
    const extent = { unit: 'unknown', extent: 'unknown' };
    return tei('gap', { ...own, reason, ...extent }, tei('desc', {}, words));
  }
  if (node.kind === 'supplied') return tei('supplied', own, words);
  const name = context.glossed(node);
  const kind = {
    type: 'insertion',
    subtype: node.kind,
    place: 'inline',
    target: name && `#${name}`,
  };
  return tei('note', { ...own, ...kind }, words);
}

/** How brackets are printed: the values of `rend`. */
const printed: Readonly<Record<string, readonly [open: string, close: string]>> = {
  square: ['[', ']'],
  round: ['(', ')'],
  doubled: ['[[', ']]'],
};

function rendOf(bracket: string): string | undefined {
  return Object.entries(printed).find(([, [open]]) => open === bracket)?.[0];
}

/** The brackets of a `rend`, opening and closing; nothing for another value. */
export function bracketsOf(rend: string): readonly [string, string] | undefined {
  return Object.hasOwn(printed, rend) ? printed[rend] : undefined;
}

/** The value of `reason` for words that an editor left out. */
const omitted = 'editorial';

function gapReason({ kind, children }: Insertion): string | undefined {
  if (kind === 'omission') return omitted;
  if (kind !== 'gap') return undefined;
  const [first] = children;
  const words = first?.type === 'text' ? first.value : '';
  return ['illegible', 'inaudible'].find((reason) => words.includes(reason)) ?? 'unknown';
}

/** What a gap was printed as, by its `reason`. */
export function gapKind(reason: string): InsertionKind {
  return reason === omitted ? 'omission' : 'gap';
}

function isPlain(node: Element | Text): boolean {
  return node.type === 'text' || node.name === 'ptr';
}
