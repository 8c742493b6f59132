import { blocks, passages, printedNotes } from './english/names.ts';
import { fill } from './fill.ts';
import type { Wording } from './wording-for.ts';

type AnchorNames = Pick<Wording['names'], 'blocks' | 'passages'>;
type Names = AnchorNames & Pick<Wording['names'], 'printedNotes'>;

// Two, as scripts name anchors alone.
const englishAnchors: AnchorNames = { blocks, passages };
const english: Names = { blocks, passages, printedNotes };

/** As much of a block as its name needs. */
type Block =
  | { readonly type: keyof Names['blocks'] }
  | { readonly type: 'milestone'; readonly kind: string }
  | {
      readonly type: 'noteDefinition';
      readonly label: string;
      readonly responsibility: Owner;
    };
type Owner = keyof Names['printedNotes'];

/** What a block is that has no paragraph number: "abstract", "translator’s note 1". */
export function partName(node: Block, names: Names = english): string {
  if (node.type === 'milestone')
    return fill(names.passages.milestone, { kind: node.kind });
  return node.type === 'noteDefinition'
    ? `${noteName(node.responsibility, names)} ${node.label}`
    : names.blocks[node.type];
}

/** What a note printed with the text is called, by whose it says it is. */
export function noteName(
  owner: Owner,
  names: Pick<Names, 'printedNotes'> = english,
): string {
  return names.printedNotes[owner];
}

/**
 * What a passage is called in a line, by its anchor alone: `p12a` is "¶ 12a", `n1` "note 1",
 * `dateline` "date line", `abstract-2` "abstract 2".
 *
 * @param space - by default one at which no line breaks
 */
export function anchorName(
  id: string,
  space = '\u00A0',
  names: AnchorNames = englishAnchors,
): string {
  const [, block = '', count] = /^(\D+?)-?(\d+[a-z]*)?$/u.exec(id) ?? [];
  const name = { p: '¶', n: names.passages.note, ...names.blocks }[block];
  if (name === undefined) return id;
  return count === undefined ? name : `${name}${space}${count}`;
}

/** What a passage is called as a title: "Paragraph 12", "Translator’s note 1", "Abstract 2". */
export function passageTitle(
  passage: {
    /** As printed; nothing for other blocks than paragraphs. */
    readonly number: string | undefined;
    readonly node: Block;
    /** The anchor. */
    readonly id: string;
  },
  names: Names = english,
): string {
  const { number, node, id } = passage;
  if (number !== undefined) return fill(names.passages.paragraph, { number });
  const count = /-(\d+)$/u.exec(id)?.[1];
  return capitalised(partName(node, names)) + (count === undefined ? '' : ` ${count}`);
}

/** Words at the head of a sentence or a title. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
