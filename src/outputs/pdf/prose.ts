import type { Nodes } from 'mdast';
import { withBoundNumbers } from '../../render/bound-numbers.ts';
import { parseProse } from '../../render/parse-prose.ts';
import type { Typst } from './typst.ts';
import { call, joined } from './typst.ts';
import { spaced } from './words.ts';

/** Where a link in prose leads: to a passage of the document, to an address, or nowhere in print. */
export type LinkTarget =
  | { readonly passage: string }
  | { readonly url: string }
  | undefined;

/**
 * A note of one paragraph of Markdown.
 *
 * @param targetOf - where an address leads, as the editor wrote it
 */
export function proseOf(markdown: string, targetOf: (href: string) => LinkTarget): Typst {
  const write = (node: Nodes): Typst => {
    if (node.type === 'text') return joined([withBoundNumbers(spaced(node.value))]);
    const within = () => joined('children' in node ? node.children.map(write) : []);
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return call('emph', [within()]);
      case 'link':
        return linked(targetOf(node.url), within());
      case 'break':
        return call('linebreak');
      default:
        return 'value' in node ? joined([spaced(node.value)]) : within();
    }
  };
  return write(parseProse(markdown.trim()));
}

function linked(target: LinkTarget, words: Typst): Typst {
  if (target === undefined) return words;
  return 'passage' in target
    ? call('see', [target.passage, words])
    : call('to', [target.url, words]);
}

/**
 * Where the links of a document's notes lead; they are written as seen from its page.
 *
 * @param page - the address of the document's page; without one, links within the site are plain words
 */
export function noteTargets(
  slug: string,
  anchors: ReadonlySet<string>,
  page: string | undefined,
): (href: string) => LinkTarget {
  const base = page ?? `${nowhere}${slug}/`;
  return (href) => {
    if (!URL.canParse(href, base)) return undefined;
    const url = new URL(href, base);
    const id = url.hash.slice(1);
    if (url.href === `${base}#${id}` && anchors.has(id)) return { passage: id };
    return url.href.startsWith(nowhere) ? undefined : { url: url.href };
  };
}

/** Stands for the site while it has no address. */
const nowhere = 'https://edition.invalid/';
