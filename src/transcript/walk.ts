import type { AnyNode } from './nodes.ts';

/** Meet a node and all below it, in the order of the text. */
export function walk(node: AnyNode, meet: (node: AnyNode) => void): void {
  meet(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, meet);
}
