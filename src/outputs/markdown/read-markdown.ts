import type { Node } from 'commonmark';
import { Parser } from 'commonmark';
import type { PassageWords } from '../output.ts';

/** Marks of notes, which CommonMark takes for words; what is escaped is none. */
const marks = /(?<escaped>\\.)|^\[\^[^\]]+\]: |\[\^[^\]]+\]/gmu;

/**
 * The passages of such a file: blocks that begin with an anchor. The reference implementation of
 * CommonMark reads it, and not the library that reads our sources: no fault of one may hide behind the
 * same fault of the other.
 */
export function readMarkdown(written: Uint8Array): readonly PassageWords[] {
  const markdown = new TextDecoder()
    .decode(written)
    .replaceAll(marks, '$<escaped>')
    // At the end of a block this parser drops all of them; the standard, spaces and tabs alone.
    .replaceAll(/[^\S \t\r\n]/gu, (space) => `&#${space.codePointAt(0)};`);
  return childrenOf(new Parser().parse(markdown)).flatMap(passageIn);
}

function passageIn(block: Node): PassageWords[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const [anchor, , first, ...rest] = childrenOf(block);
  const id =
    anchor?.type === 'html_inline'
      ? /^<a id="([^"]+)"/u.exec(anchor.literal ?? '')?.[1]
      : undefined;
  if (id === undefined) return [];
  if (first?.type !== 'strong')
    return [{ id, text: textOf(first ? [first, ...rest] : rest) }];
  const label = textOf(childrenOf(first));
  return [{ id, label, text: textOf(rest).replace(/^ /u, '') }];
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak' || node.type === 'softbreak') return '\n';
      if (node.type === 'text') return node.literal ?? '';
      return textOf(childrenOf(node));
    })
    .join('');
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}
