import type { Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBoundNumbers } from './bound-numbers.ts';
import { anchorHeadings } from './heading-anchors.ts';
import { parseProse } from './parse-prose.ts';
import { visitLinks } from './prose-links.ts';

/** An editorial page. */
export interface Prose {
  /** Its front matter, as YAML. */
  readonly matter: string;
  readonly html: string;
  /** The ids of its headings. */
  readonly headings: readonly string[];
}

const processor = unified()
  .use(remarkRehype)
  .use(bindNumbers)
  .use(reachCode)
  .use(rehypeStringify)
  .freeze();

/**
 * Write an editorial page (YAML front matter and Markdown) as HTML. Quotes and dashes stay as
 * typed. What Markdown drops, `proseLosses` tells.
 *
 * @param addressOf - writes the address of a link as the page needs it
 */
export function proseToHtml(file: VFile, addressOf?: (href: string) => string): Prose {
  const parsed = parseProse(String(file));
  const tree = addressOf ? withAddresses(parsed, addressOf) : parsed;
  let matter = '';
  visit(tree, (node) => {
    if (node.type === 'yaml') matter = node.value;
  });
  const page = processor.runSync(tree, file);
  const headings = anchorHeadings(page);
  return { matter, html: processor.stringify(page), headings };
}

function withAddresses(
  parsed: MdastRoot,
  addressOf: (href: string) => string,
): MdastRoot {
  const tree = structuredClone(parsed);
  visitLinks(tree, (node) => {
    node.url = addressOf(node.url);
  });
  return tree;
}

/** In text nodes alone: code stays as it was typed. */
function bindNumbers() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = withBoundNumbers(node.value);
    });
  };
}

/** Wide code scrolls inside itself, and what scrolls must be reached by keyboard. */
function reachCode() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'pre' }, (node) => {
      if (node.type === 'element') node.properties['tabIndex'] = 0;
    });
  };
}
