import type { AnyNode, Handlers } from './nodes.ts';

const handlers: Handlers<string> = {
  transcript: (node) => printAll(node.children) + node.after,
  heading: (node) => node.before + printAll(node.children),
  dateline: (node) => node.before + printAll(node.children),
  abstract: (node) => node.before + printAll(node.children),
  participants: (node) => node.before + printAll(node.children),
  furniture: (node) => node.before + printAll(node.children),
  narration: (node) => node.before + printAll(node.children),
  turn: (node) => node.before + printAll(node.children),
  speaker: (node) => printAll(node.children) + node.mark,
  paragraph: (node) => node.before + printAll(node.children),
  direction: (node) => node.before + printAll(node.children),
  milestone: (node) => node.before + printAll(node.children),
  signature: (node) => node.before + printAll(node.children),
  signatureLine: (node) => node.before + printAll(node.children),
  noteDefinition: (node) => node.before + node.mark + printAll(node.children),
  text: (node) => node.value,
  insertion: (node) => node.open + printAll(node.children) + node.close,
  noteReference: (node) => `[${node.label}]`,
};

/** The source of a node, exactly as it was printed, from the tree alone. */
export function printTranscript(node: AnyNode): string {
  // The table has a handler for each node's own type; TypeScript cannot pair the two unions.
  const handle = handlers[node.type] as (node: AnyNode) => string;
  return handle(node);
}

/** The words of several nodes as printed, brackets and note marks included. */
export function printAll(nodes: readonly AnyNode[]): string {
  return nodes.map(printTranscript).join('');
}
