import { visit } from 'unist-util-visit';
import type { AnyNode, Insertion, Transcript, Turn } from '../transcript/index.ts';
import { printAll } from '../transcript/index.ts';
import type { Anchorable, AnchorKind } from './anchors.ts';
import { layerOf, segmentsOf } from './layers.ts';

/** A block whose words can be cited. */
export type PassageNode = Extract<
  AnyNode,
  {
    type:
      | 'heading'
      | 'dateline'
      | 'abstract'
      | 'participants'
      | 'furniture'
      | 'narration'
      | 'paragraph'
      | 'direction'
      | 'milestone'
      | 'signature'
      | 'noteDefinition';
  }
>;

/** A node that has, or needs, an anchor. */
export interface Unit extends Anchorable {
  readonly node: PassageNode | Turn | Insertion;
  /** The passage that holds it; for an insertion in a label, the turn. */
  readonly within: PassageNode | Turn | undefined;
}

/** Every node of a transcript that takes an anchor, in the order of the text. */
export function unitsOf(transcript: Transcript): readonly Unit[] {
  const units: Unit[] = [];
  for (const node of transcript.children) {
    if (node.type !== 'turn') {
      addPassage(node, units);
      continue;
    }
    const [label] = node.children;
    units.push({ kind: 'turn', node, words: turnWords(node), within: undefined });
    if (label?.type === 'speaker') addInsertions(label, node, units);
    for (const child of node.children) {
      if (child.type !== 'speaker') addPassage(child, units);
    }
  }
  return units;
}

function addPassage(node: PassageNode, units: Unit[]): void {
  units.push({ kind: kindOf(node), node, words: wordsOf(node), within: undefined });
  addInsertions(node, node, units);
}

function addInsertions(parent: AnyNode, within: PassageNode | Turn, units: Unit[]): void {
  visit(parent, (node) => {
    if (node.type !== 'insertion') return;
    units.push({ kind: 'insertion', node, words: printAll([node]), within });
  });
}

/** A turn is recognised by its label and the paragraph it opens. */
function turnWords(turn: Turn): string {
  const opening = turn.children.find(({ type }) => type === 'paragraph');
  const label = turn.children.find((child) => child.type === 'speaker');
  const words = opening?.type === 'paragraph' ? wordsOf(opening) : '';
  return label ? `${printAll(label.children)}: ${words}` : words;
}

/** The words of a passage without note marks. */
function wordsOf(node: PassageNode): string {
  if (node.type === 'signature') {
    return node.children.map((line) => line.before + printAll(line.children)).join('');
  }
  const segments = segmentsOf(node.children, layerOf(node.type));
  return segments.map(({ text }) => text).join('');
}

function kindOf(node: PassageNode): AnchorKind {
  switch (node.type) {
    case 'narration':
    case 'paragraph':
    case 'direction':
      return 'paragraph';
    case 'noteDefinition':
      return 'note';
    case 'heading':
    case 'dateline':
    case 'abstract':
    case 'participants':
    case 'furniture':
    case 'milestone':
    case 'signature':
      return node.type;
  }
}
