import { visit } from 'unist-util-visit';
import { foldSpace } from './blocks/fold-space.ts';
import type {
  Insertion,
  InsertionKind,
  Signature,
  Transcript,
  TranscriptContent,
  Turn,
} from './nodes.ts';
import { printAll } from './print.ts';

/** A record at a glance. All texts are as printed, with white space folded. */
export interface Outline {
  /** What stands before the first turn. */
  readonly front: readonly OutlineBlock[];
  readonly turns: readonly OutlineTurn[];
  /** What stands between two turns, and directions and marks of their own within one. */
  readonly between: readonly OutlineBetween[];
  readonly insertions: readonly OutlineInsertion[];
  /** The note definitions. */
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  /** What stands behind the last turn, but for notes. */
  readonly back: readonly OutlineBlock[];
}

export interface OutlineBlock {
  /** The type of the node. */
  readonly kind: string;
  readonly text: string;
}

export interface OutlineBetween extends OutlineBlock {
  /** How many turns have begun before it. */
  readonly after: number;
}

export interface OutlineTurn {
  /** The words before the closing mark; `null` where the turn has no label. */
  readonly label: string | null;
  /** Who speaks, as far as it is known. */
  readonly speaker: string | null;
  readonly paragraphs: number;
  /** The first six words. */
  readonly firstWords: string;
}

export interface OutlineInsertion {
  /** Without the outer brackets. */
  readonly text: string;
  readonly kind: InsertionKind;
  /** `p7` by running number; the type of the block (`abstract`) or `n1` elsewhere. */
  readonly paragraph: string;
}

/**
 * @param speakerOf - the person a label means
 */
export function outlineTranscript(
  transcript: Transcript,
  speakerOf: (label: string) => string | null,
): Outline {
  const { children } = transcript;
  const firstTurn = children.findIndex(({ type }) => type === 'turn');
  const lastTurn = children.findLastIndex(({ type }) => type === 'turn');
  const signature = children.findIndex(({ type }) => type === 'signature');
  // A record without turns is all front, up to its signature.
  const frontEnd =
    firstTurn >= 0 ? firstTurn : signature >= 0 ? signature : children.length;
  const backStart = lastTurn >= 0 ? lastTurn + 1 : frontEnd;
  const turns = children.filter((node) => node.type === 'turn');
  let after = 0;
  return {
    front: children.slice(0, frontEnd).flatMap(outlineBlock),
    turns: turns.map((turn) => outlineTurn(turn, speakerOf)),
    between: children.slice(frontEnd, backStart).flatMap((node) => {
      if (node.type === 'turn') after += 1;
      const blocks = node.type === 'turn' ? blocksWithin(node) : outlineBlock(node);
      return blocks.map((block) => ({ ...block, after }));
    }),
    insertions: outlineInsertions(transcript),
    notes: children.flatMap((node) =>
      node.type === 'noteDefinition'
        ? [{ label: node.label, text: foldSpace(printAll(node.children)) }]
        : [],
    ),
    back: children.slice(backStart).flatMap(outlineBlock),
  };
}

/** Directions and marks that stand as blocks of their own in a turn. */
function blocksWithin({ children }: Turn): OutlineBlock[] {
  return children.flatMap((node) =>
    node.type === 'direction' || node.type === 'milestone'
      ? [{ kind: node.type, text: foldSpace(printAll(node.children)) }]
      : [],
  );
}

function outlineBlock(node: TranscriptContent): OutlineBlock[] {
  if (node.type === 'noteDefinition' || node.type === 'turn') return [];
  if (node.type === 'signature') return signatureLines(node);
  return [{ kind: node.type, text: foldSpace(printAll(node.children)) }];
}

function signatureLines({ children }: Signature): OutlineBlock[] {
  return children.map((line) => ({
    kind: line.type,
    text: foldSpace(printAll(line.children)),
  }));
}

function outlineTurn(
  { children }: Turn,
  speakerOf: (label: string) => string | null,
): OutlineTurn {
  const speaker = children.find((node) => node.type === 'speaker');
  const paragraphs = children.filter((node) => node.type === 'paragraph');
  const words = foldSpace(printAll(paragraphs[0]?.children ?? []));
  return {
    label: speaker ? foldSpace(printAll(speaker.children)) : null,
    speaker: speaker ? speakerOf(speaker.identifier) : null,
    paragraphs: paragraphs.length,
    firstWords: words.split(' ').slice(0, 6).join(' '),
  };
}

function outlineInsertions(transcript: Transcript): OutlineInsertion[] {
  const insertions: OutlineInsertion[] = [];
  let number = 0;
  let paragraph = '';
  const add = ({ kind, children }: Insertion) => {
    insertions.push({ text: foldSpace(printAll(children)), kind, paragraph });
  };
  visit(transcript, (node) => {
    if (node.type === 'insertion') add(node);
    else if (node.type === 'text' || node.type === 'noteReference') return;
    else if (
      node.type === 'paragraph' ||
      node.type === 'narration' ||
      node.type === 'direction'
    ) {
      number += 1;
      paragraph = `p${number}`;
    } else paragraph = node.type === 'noteDefinition' ? `n${node.label}` : node.type;
  });
  return insertions;
}
