import type { Passage } from '../../edition/index.ts';

/** What a block is that has no paragraph number: "abstract", "translator’s note 1". */
export function partInWords(node: Passage['node']): string {
  switch (node.type) {
    case 'noteDefinition':
      return node.responsibility === 'unknown'
        ? `note ${node.label}`
        : `${node.responsibility}’s note ${node.label}`;
    case 'participants':
      return 'list of those present';
    case 'furniture':
      return 'words of the page around the record';
    case 'milestone':
      return `mark of a ${node.kind}`;
    case 'narration':
    case 'paragraph':
      return 'paragraph';
    case 'heading':
    case 'dateline':
    case 'abstract':
    case 'direction':
    case 'signature':
      return node.type;
  }
}
