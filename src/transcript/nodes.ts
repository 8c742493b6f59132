import type { Literal, Node, Parent } from 'unist';

/**
 * The tree of one record of conversation, on unist.
 *
 * It holds every character of its source: `before`, `mark`, `open`, `close` and `after` keep
 * what stands between the words, so that `printTranscript` gives the source back from the tree
 * alone. Whatever a node is called is what the page prints there; which person a label means,
 * and what a name refers to, belongs to the edition above.
 */
export interface Transcript extends Parent {
  type: 'transcript';
  children: TranscriptContent[];
  /** What follows the last block, exactly; mostly empty or a newline. */
  after: string;
}

/** What every block carries. */
export interface Printed {
  /** The white space (or, in a broken text, whatever else) skipped before this block, exactly. */
  before: string;
}

/** A block of words that says nothing more of itself. */
interface Block<Type extends string> extends Parent, Printed {
  type: Type;
  children: PhrasingContent[];
}

/** A heading of the record or of one of its parts. */
export type Heading = Block<'heading'>;

/** The date line at the head. */
export type Dateline = Block<'dateline'>;

/** A summary by somebody other than the record keeper, such as the archive. */
export type Abstract = Block<'abstract'>;

/** A list of those present, or another line of the record's own head ("Place: …"). */
export type Participants = Block<'participants'>;

/** Furniture of the web page or the print the text was taken from; kept, and marked. */
export type Furniture = Block<'furniture'>;

/** A paragraph in the record keeper's own voice. */
export type Narration = Block<'narration'>;

/** Everything from one speaker's label to the next; a label may be missing. */
export interface Turn extends Parent, Printed {
  type: 'turn';
  children: TurnContent[];
}

/** The label that opens a turn, as printed, without its closing mark. */
export interface Speaker extends Parent {
  type: 'speaker';
  /** The label as declared. */
  identifier: string;
  /** The closing mark and the white space after it, exactly: `: `, `. `, `:\n`. */
  mark: string;
  children: PhrasingContent[];
}

/** A paragraph of speech. */
export type Paragraph = Block<'paragraph'>;

/** A direction that stands as a paragraph of its own: "(Laughter)". */
export type Direction = Block<'direction'>;

/** A page break, a time stamp or a separator that stands as a block of its own. */
export interface Milestone extends Parent, Printed {
  type: 'milestone';
  kind: MilestoneKind;
  children: PhrasingContent[];
}

/** The signature under the record. */
export interface Signature extends Parent, Printed {
  type: 'signature';
  children: SignatureLine[];
}

/** One line of the signature. */
export interface SignatureLine extends Parent, Printed {
  type: 'signatureLine';
  kind: SignatureKind;
  children: PhrasingContent[];
}

/** A note under the record. */
export interface NoteDefinition extends Parent, Printed, Association {
  type: 'noteDefinition';
  /** Whose note it says it is. */
  responsibility: NoteResponsibility;
  /** The printed mark and the white space after it, exactly: `[1] `. */
  mark: string;
  children: PhrasingContent[];
}

/** Words. */
export interface Text extends Literal {
  type: 'text';
  value: string;
}

/** Words in brackets, which are not part of what was said. Insertions nest. */
export interface Insertion extends Parent {
  type: 'insertion';
  kind: InsertionKind;
  /** The opening bracket as printed: `[`, `(` or `[[`. */
  open: string;
  /** The closing bracket as printed. */
  close: string;
  children: PhrasingContent[];
}

/** A mark in the text that refers to a note. */
export interface NoteReference extends Node, Association {
  type: 'noteReference';
}

/** What ties a reference to its definition, as in mdast. */
export interface Association {
  /** The label, normalised: what is compared. */
  identifier: string;
  /** The label as printed, without brackets. */
  label: string;
}

/**
 * What an insertion is.
 *
 * - `role`: the office of a person
 * - `name`: another form of a name
 * - `gap`: a report that words are missing or cannot be read
 * - `sic`: a mark that the words before it stand so in the original
 * - `unclear`: a doubtful reading, or the mark of one
 * - `supplied`: letters or words added to make sense
 * - `omission`: words left out by an editor: "[…]"
 * - `direction`: what somebody did: "(Laughter)"
 * - `page`: a page marker inside the text
 * - `description`: an editor's remark or summary
 */
export const insertionKinds = [
  'role',
  'name',
  'gap',
  'sic',
  'unclear',
  'supplied',
  'omission',
  'direction',
  'page',
  'description',
] as const;
export type InsertionKind = (typeof insertionKinds)[number];

export const milestoneKinds = ['page', 'time', 'separator'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export const signatureKinds = ['office', 'name', 'other'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

export type NoteResponsibility = 'translator' | 'editor' | 'unknown';

/** What stands directly in a transcript and prints words of its own. */
export type BlockContent =
  | Heading
  | Dateline
  | Abstract
  | Participants
  | Furniture
  | Narration
  | Direction
  | Milestone
  | Signature
  | NoteDefinition;

/** What may stand directly in a transcript. */
export type TranscriptContent = BlockContent | Turn;

/** What may stand in a turn; `speaker` only first, and at least one paragraph always. */
export type TurnContent = Speaker | Paragraph | Direction | Milestone;

/** What may stand in a line of text. */
export type PhrasingContent = Text | Insertion | NoteReference;

export type AnyNode =
  | Transcript
  | TranscriptContent
  | TurnContent
  | SignatureLine
  | PhrasingContent;

/** A node whose children are words: the smallest thing that can be cited. */
export type PhrasingParent = Extract<
  AnyNode,
  { children: PhrasingContent[]; before: string }
>;

/** One function per node type; leaving one out is a compile error. */
export type Handlers<Result> = {
  readonly [Node in AnyNode as Node['type']]: (node: Node) => Result;
};
