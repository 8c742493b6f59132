import type { PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PassageWords } from '../output.ts';

const parser = unified().use(remarkParse).freeze();

/** Marks of notes, which CommonMark takes for words; what is escaped is none. */
const marks = /(?<escaped>\\.)|^\[\^[^\]]+\]: |\[\^[^\]]+\]/gmu;

/** The passages of such a file, as CommonMark has it: blocks that begin with an anchor. */
export function readMarkdown(written: Uint8Array): readonly PassageWords[] {
  const markdown = new TextDecoder().decode(written).replaceAll(marks, '$<escaped>');
  return parser.parse(markdown).children.flatMap(passageIn);
}

function passageIn(block: RootContent): PassageWords[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const [anchor, , first, ...rest] = block.children;
  const id =
    anchor?.type === 'html' ? /^<a id="([^"]+)"/u.exec(anchor.value)?.[1] : undefined;
  if (id === undefined) return [];
  if (first?.type !== 'strong')
    return [{ id, text: textOf(first ? [first, ...rest] : rest) }];
  return [{ id, label: textOf(first.children), text: textOf(rest).replace(/^ /u, '') }];
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if ('children' in node) return textOf(node.children);
      return node.type === 'text' ? node.value : '';
    })
    .join('');
}
