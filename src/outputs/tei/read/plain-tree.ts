import type { AnyNode } from '../../../transcript/index.ts';

/** A node without its position, and with its children so. */
export interface PlainNode {
  readonly [field: string]: unknown;
  readonly children?: readonly PlainNode[];
}

/**
 * A tree without its positions, and with words that stand side by side as one text: where a note
 * goes on after an empty line, the parser makes two.
 */
export function plainTree(node: AnyNode): PlainNode {
  const fields = Object.entries(node).filter(
    ([name]) => name !== 'position' && name !== 'children',
  );
  const plain = Object.fromEntries(fields);
  return 'children' in node ? { ...plain, children: joined(node.children) } : plain;
}

function joined(nodes: readonly AnyNode[]): PlainNode[] {
  const all: PlainNode[] = [];
  for (const node of nodes.map(plainTree)) {
    const last = all.at(-1);
    if (node['type'] !== 'text' || last?.['type'] !== 'text') all.push(node);
    else {
      const value = `${String(last['value'])}${String(node['value'])}`;
      all[all.length - 1] = { ...last, value };
    }
  }
  return all;
}
