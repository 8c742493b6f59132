/** What blocks without a number are called, by the type of their node. */
const blockNames = {
  abstract: 'abstract',
  dateline: 'date line',
  direction: 'stage direction',
  furniture: 'words of the page around the record',
  heading: 'heading',
  narration: 'paragraph',
  paragraph: 'paragraph',
  participants: 'list of those present',
  signature: 'signature',
} as const;

/** As much of a block as its name needs. */
type Block =
  | { readonly type: keyof typeof blockNames }
  | { readonly type: 'milestone'; readonly kind: string }
  | {
      readonly type: 'noteDefinition';
      readonly label: string;
      readonly responsibility: Owner;
    };
type Owner = 'translator' | 'editor' | 'unknown';

/** What a block is that has no paragraph number: "abstract", "translator’s note 1". */
export function partName(node: Block): string {
  if (node.type === 'milestone') return `mark of a ${node.kind}`;
  return node.type === 'noteDefinition'
    ? `${noteName(node.responsibility)} ${node.label}`
    : blockNames[node.type];
}

/** What a note printed with the text is called, by whose it says it is. */
export function noteName(owner: Owner): string {
  return owner === 'unknown' ? 'note' : `${owner}’s note`;
}

/**
 * What a passage is called in a line, by its anchor alone: `p12a` is "¶ 12a", `n1` "note 1",
 * `dateline` "date line", `abstract-2` "abstract 2".
 *
 * @param space - by default one at which no line breaks
 */
export function anchorName(id: string, space = '\u00A0'): string {
  const [, block = '', count] = /^(\D+?)-?(\d+[a-z]*)?$/u.exec(id) ?? [];
  const name = { p: '¶', n: 'note', ...blockNames }[block];
  if (name === undefined) return id;
  return count === undefined ? name : `${name}${space}${count}`;
}

/** What a passage is called as a title: "Paragraph 12", "Translator’s note 1", "Abstract 2". */
export function passageTitle(passage: {
  /** As printed; nothing for other blocks than paragraphs. */
  readonly number: string | undefined;
  readonly node: Block;
  /** The anchor. */
  readonly id: string;
}): string {
  const { number, node, id } = passage;
  if (number !== undefined) return `Paragraph ${number}`;
  const count = /-(\d+)$/u.exec(id)?.[1];
  return capitalised(partName(node)) + (count === undefined ? '' : ` ${count}`);
}

/** Who speaks where the record names nobody. */
export const speakerNotNamed = 'Speaker not named';

/** Words at the head of a sentence or a title. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
