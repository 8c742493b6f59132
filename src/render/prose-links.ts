import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseProse } from './parse-prose.ts';

/** Where prose leads. */
export interface ProseLink {
  /** Where the link, or the definition that gives its address, begins in the Markdown. */
  readonly offset: number;
  readonly href: string;
}

/** The links of Markdown, in its order. */
export function proseLinks(markdown: string): readonly ProseLink[] {
  const links: ProseLink[] = [];
  visitLinks(parseProse(markdown), (node) => {
    links.push({ offset: node.position?.start.offset ?? 0, href: node.url });
  });
  return links;
}

/** Visit everything that gives an address: a link, or the definition that links refer to. */
export function visitLinks(tree: Root, visitor: (node: Definition | Link) => void): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') visitor(node);
  });
}
