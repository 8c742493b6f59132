import type { Document, Node } from 'yaml';
import { isAlias, isNode, visit } from 'yaml';
import type { TextFault } from '../../transcript/index.ts';

const rule = 'lost-words';
const remedy = 'Put the words in quotation marks.';

/** Words that a value loses to YAML's own signs: `Block #5`, `&c. and more`, `!important`. */
export function yamlLosses(document: Document, source: string): TextFault[] {
  const losses: TextFault[] = document.warnings.map(({ pos: [offset] }) => ({
    rule,
    offset,
    reason: `\`${wordAt(source, offset)}\` is a tag in YAML, and is not read`,
    remedy,
  }));
  const named = new Set<string>();
  const anchored: (readonly [name: string, offset: number])[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) named.add(node.source);
    else if (node.anchor) anchored.push([node.anchor, anchorBefore(source, node)]);
    const comment = commentAfter(source, node);
    if (comment) losses.push(comment);
  });
  for (const [name, offset] of anchored) {
    if (named.has(name)) continue;
    const reason = `\`&${name}\` is an anchor in YAML, and is not read`;
    losses.push({ rule, offset, reason, remedy });
  }
  return losses;
}

/** A comment has a space after `#`; without one it was probably meant as text. */
function commentAfter(source: string, { range }: Node): TextFault | undefined {
  if (!range) return undefined;
  const found = /^[ \t]+(#[^\s#].*)/u.exec(source.slice(range[1], range[2]));
  if (!found?.[1]) return undefined;
  return {
    rule,
    offset: range[1] + found[0].length - found[1].length,
    reason: `\`${found[1]}\` is a comment in YAML, and is not read`,
    remedy: `${remedy.slice(0, -1)}, or a space after \`#\` if it is a comment.`,
  };
}

function anchorBefore(source: string, { range, anchor }: Node & { anchor?: string }) {
  return source.lastIndexOf(`&${anchor}`, range?.[0]);
}

function wordAt(source: string, offset: number): string {
  return /^\S*/u.exec(source.slice(offset))?.[0] ?? '';
}
