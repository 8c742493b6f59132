import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Element, ElementContent } from 'xast';
import { tei } from '../xml/element.ts';
import { wordsOf } from '../xml/queries.ts';

const parser = unified().use(remarkParse).freeze();

/**
 * One paragraph of the editors' Markdown as TEI, so that `proseFrom` gives the same Markdown back.
 * What would come back otherwise (an escape, a heading) is kept as it was typed, in a `code`.
 */
export function proseToXml(markdown: string): ElementContent[] {
  const tree: Root = parser.parse(markdown);
  const [only] = tree.children;
  if (tree.children.length === 1 && only?.type === 'paragraph') {
    const written = phrasing(only.children);
    if (written && proseFrom(written) === markdown) return written;
  }
  return [tei('code', { lang: 'markdown' }, markdown)];
}

/** The Markdown that such elements were written from. */
export function proseFrom(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const { name, attributes, children } = node;
      if (name === 'g') return wordsOf(node);
      const words = proseFrom(children);
      if (name === 'emph') return `*${words}*`;
      if (name === 'hi') return `**${words}**`;
      if (name === 'ref') return `[${words}](${attributes['target'] ?? ''})`;
      return words;
    })
    .join('');
}

function phrasing(nodes: readonly PhrasingContent[]): ElementContent[] | undefined {
  const written = nodes.map((node): ElementContent | undefined => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (!('children' in node)) return undefined;
    const children = phrasing(node.children);
    return children && wrapped(node, children);
  });
  const known = written.filter((node) => node !== undefined);
  return known.length === written.length ? known : undefined;
}

function wrapped(node: PhrasingContent, children: ElementContent[]): Element | undefined {
  if (node.type === 'emphasis') return tei('emph', {}, children);
  if (node.type === 'strong') return tei('hi', { rend: 'bold' }, children);
  const isLink = node.type === 'link' && /^[!#$&-;=?-Z_a-z~]+$/u.test(node.url);
  return isLink ? tei('ref', { target: node.url }, children) : undefined;
}
