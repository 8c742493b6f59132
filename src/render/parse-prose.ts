import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();
let last: { readonly markdown: string; readonly tree: Root } | undefined;

/**
 * The tree of editorial Markdown, with its front matter. What asks for the same text again, as its
 * losses, links and HTML do in a row, gets the same tree: nobody may change it.
 */
export function parseProse(markdown: string): Root {
  if (last?.markdown !== markdown) last = { markdown, tree: parser.parse(markdown) };
  return last.tree;
}
