import type { AnyNode, PhrasingContent, TranscriptOptions } from '../index.ts';
import { parseTranscript, printAll } from '../index.ts';
import { assertLossless } from './assert-lossless.ts';

/**
 * The tree of a text for the tests, a line a node, with its words: `<kind words>` is an insertion,
 * `^1` a note mark.
 *
 * @throws when the tree does not hold the text
 */
export function treeSummary(source: string, options: TranscriptOptions = {}): string[] {
  const tree = parseTranscript(source, options);
  assertLossless(tree, source);
  return tree.children.flatMap((node) => summaryLines(node));
}

function summaryLines(node: AnyNode): string[] {
  switch (node.type) {
    case 'turn':
    case 'signature':
      return [
        node.type,
        ...node.children.flatMap(summaryLines).map((line) => `  ${line}`),
      ];
    case 'speaker':
      return [`speaker ${words(node.children)} · ${JSON.stringify(node.mark)}`];
    case 'noteDefinition':
      return [
        `${node.type} ${node.responsibility} ${JSON.stringify(node.mark)} ${words(node.children)}`,
      ];
    case 'milestone':
    case 'signatureLine':
      return [`${node.type} ${node.kind} ${words(node.children)}`];
    case 'transcript':
    case 'text':
    case 'insertion':
    case 'noteReference':
      return [node.type];
    default:
      return [`${node.type} ${words(node.children)}`];
  }
}

function words(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'insertion') return `<${node.kind} ${words(node.children)}>`;
      return node.type === 'noteReference' ? `^${node.label}` : printAll([node]);
    })
    .join('');
}
