import type { EditionTurn } from '../../edition/index.ts';
import type { PhrasingContent } from '../../transcript/index.ts';

/** Words as printed, brackets included, without the marks of notes. */
export function printedWords(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('');
}

/** The label of a turn with its closing mark; nothing for a turn without one. */
export function printedLabel({ node }: EditionTurn): string | undefined {
  const speaker = node.children.find((child) => child.type === 'speaker');
  return speaker && `${printedWords(speaker.children)}${speaker.mark.trim()}`;
}

function wordsOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'insertion':
      return `${node.open}${printedWords(node.children)}${node.close}`;
    case 'noteReference':
      return '';
  }
}
