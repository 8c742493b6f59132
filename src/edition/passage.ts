import type {
  AnyNode,
  Insertion,
  NoteDefinition,
  NoteReference,
  Turn,
} from '../transcript/index.ts';
import { printAll } from '../transcript/index.ts';
import type { PassageNode } from './anchors/anchorable.ts';
import type { AnchorRegistry } from './anchors/registry.ts';
import { hashOf } from './anchors/registry.ts';
import { countWords } from './count-words.ts';
import type { Layer, Segment } from './layers.ts';
import { layerOf, segmentsOf } from './layers.ts';
import type { Participant } from './schemas/document.ts';

/** A block that can be cited. */
export interface Passage {
  readonly type: 'passage';
  /** The permanent anchor: `p12`, `abstract`, `n1`. */
  readonly id: string;
  readonly node: PassageNode;
  /** The paragraph number as printed beside the text (`12`, `12a`); nothing for other blocks. */
  readonly number: string | undefined;
  /** The turn it belongs to. */
  readonly turn: string | undefined;
  /** Who speaks it; undefined for a stage direction, even inside a turn. */
  readonly speaker: Participant | undefined;
  /** Whose words it mainly is. */
  readonly layer: Layer;
  /** The words as printed, insertions with their brackets, without label and note marks. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How many words it has of each layer: see `countWords`. */
  readonly words: Readonly<Record<Layer, number>>;
  /** See `hashOf`. */
  readonly hash: string;
  /** The version that published the anchor. */
  readonly since: string;
}

export interface EditionTurn {
  readonly type: 'turn';
  readonly id: string;
  readonly speaker: Participant | undefined;
  /** The label as printed; nothing for a turn without one. */
  readonly label: string | undefined;
  readonly node: Turn;
  readonly passages: readonly Passage[];
}

export interface EditionInsertion {
  readonly id: string;
  readonly node: Insertion;
  /** The anchor of the passage or, for one in a label, of the turn. */
  readonly within: string;
}

export interface EditionNote {
  readonly id: string;
  readonly passage: Passage;
  readonly node: NoteDefinition;
  /** The marks that refer to it, in order. */
  readonly references: readonly EditionNoteReference[];
}

export interface EditionNoteReference {
  /** The anchor of the mark on the page, for the way back: `n1-ref`. */
  readonly id: string;
  /** The anchor of the passage the mark stands in. */
  readonly passage: string;
  readonly node: NoteReference;
}

export type IdOf = (node: AnyNode) => string;

export function turnOf(
  node: Turn,
  idOf: IdOf,
  anchors: AnchorRegistry,
  speakers: ReadonlyMap<string, Participant>,
): EditionTurn {
  const id = idOf(node);
  const label = node.children.find((child) => child.type === 'speaker');
  const speaker = label && speakers.get(label.identifier);
  return {
    type: 'turn',
    id,
    speaker,
    label: label && printAll(label.children),
    node,
    passages: node.children
      .filter((child) => child.type !== 'speaker')
      .map((child) => passageOf(child, idOf, anchors, id, speaker)),
  };
}

export function passageOf(
  node: PassageNode,
  idOf: IdOf,
  anchors: AnchorRegistry,
  turn: string | undefined,
  speaker: Participant | undefined,
): Passage {
  const id = idOf(node);
  const layer = layerOf(node.type);
  const segments = segmentsIn(node, layer);
  const text = segments.map((segment) => segment.text).join('');
  return {
    type: 'passage',
    id,
    node,
    number: /^p(\d+[a-z]*)$/u.exec(id)?.[1],
    turn,
    speaker: layer === 'speech' ? speaker : undefined,
    layer,
    text,
    segments,
    words: countWords(segments),
    hash: anchors[id]?.hash ?? hashOf(text),
    since: anchors[id]?.since ?? '',
  };
}

function segmentsIn(node: PassageNode, layer: Layer): readonly Segment[] {
  if (node.type !== 'signature') return segmentsOf(node.children, layer);
  let at = 0;
  return node.children.flatMap((line) => {
    const words = [{ type: 'text' as const, value: line.before }, ...line.children];
    const segments = segmentsOf(words, layer, at);
    at = segments.at(-1)?.end ?? at;
    return segments;
  });
}
