import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Give each heading of a page an id from its words, and a link to itself beside it: an empty one,
 * which the style sheet draws, so that neither the heading's name nor copied words have it.
 *
 * The id is of the words, so it stays while others come and go around it. An editor who changes a
 * heading changes its address: an old link then opens the page at its top, and `edition check`
 * tells the links of this site that still have the old one. Of headings that read alike the second
 * and third are counted, and are moved up if the first goes.
 *
 * @returns the ids, in the order of the page
 */
export function anchorHeadings(tree: Root): readonly string[] {
  const taken: string[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!/^h[1-6]$/u.test(node.tagName) || !parent || index === undefined) return;
    const id = unusedId(idOf(textOf(node)), taken);
    taken.push(id);
    parent.children[index] = withLink(node, id);
    return SKIP;
  });
  return taken;
}

// A prefix keeps a heading called "Content" or "Notes" apart from what the layout names.
function idOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}|['’]/gu, '');
  const parts = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['section', ...parts].join('-');
}

function unusedId(id: string, taken: readonly string[]): string {
  let unused = id;
  for (let count = 2; taken.includes(unused); count += 1) unused = `${id}-${count}`;
  return unused;
}

function withLink(heading: Element, id: string): Element {
  const label = `Link to the section “${textOf(heading)}”`;
  return h('div', { className: ['heading'] }, [
    { ...heading, properties: { ...heading.properties, id } },
    h('a', {
      className: ['self'],
      href: `#${id}`,
      ariaLabel: label,
      dataPagefindIgnore: '',
    }),
  ]);
}
