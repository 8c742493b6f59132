import type {
  AnyNode,
  BlockContent,
  Insertion,
  Paragraph,
  Transcript,
  Turn,
} from '../../transcript/index.ts';
import { printAll, walk } from '../../transcript/index.ts';
import { layerOf, segmentsOf } from '../layers.ts';
import type { Anchorable, AnchorKind } from './registry.ts';

/** A block whose words can be cited. */
export type PassageNode = BlockContent | Paragraph;

/** A node that has, or needs, an anchor. */
export interface AnchorableNode extends Anchorable {
  readonly node: PassageNode | Turn | Insertion;
  readonly within: AnchorableNode | undefined;
}

/** Every node of a transcript that takes an anchor, in the order of the text. */
export function anchorableNodes(transcript: Transcript): readonly AnchorableNode[] {
  const units: AnchorableNode[] = [];
  for (const node of transcript.children) {
    if (node.type !== 'turn') {
      addPassage(node, undefined, units);
      continue;
    }
    const label = node.children.find((child) => child.type === 'speaker');
    // A turn's own words are its label; what is said in it has anchors of its own.
    const words = label ? printAll(label.children) : '';
    const turn: AnchorableNode = { kind: 'turn', node, words, within: undefined };
    units.push(turn);
    if (label) addInsertions(label, turn, units);
    for (const child of node.children) {
      if (child.type !== 'speaker') addPassage(child, turn, units);
    }
  }
  return units;
}

function addPassage(
  node: PassageNode,
  turn: AnchorableNode | undefined,
  units: AnchorableNode[],
): void {
  const label = node.type === 'noteDefinition' ? node.label : undefined;
  const unit = { kind: kindOf(node), node, words: wordsOf(node), within: turn, label };
  units.push(unit);
  addInsertions(node, unit, units);
}

function addInsertions(
  parent: AnyNode,
  within: AnchorableNode,
  units: AnchorableNode[],
): void {
  walk(parent, (node) => {
    if (node.type !== 'insertion') return;
    units.push({ kind: 'insertion', node, words: printAll([node]), within });
  });
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
