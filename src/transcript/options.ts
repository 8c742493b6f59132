import type { InsertionKind, MilestoneKind, SignatureKind } from './nodes.ts';

/**
 * What a text cannot say of itself. In a build it comes from `document.yaml`; for a bare text
 * `inferTranscript` proposes it. Nothing that is not listed is guessed.
 */
export interface TranscriptOptions {
  /** How paragraphs are separated; `blank-line` if absent. */
  readonly separation?: Separation;
  /** The labels that open turns, as printed. A bare string closes with a colon. */
  readonly speakers?: readonly (string | SpeakerLabel)[];
  /** Paragraph openings that look like a label, at least up to its mark, and are speech: "The Problem". */
  readonly notLabels?: readonly string[];
  /**
   * The words of each insertion by kind. Words without outer brackets stand in square ones;
   * words in round brackets, given with them (`(Laughter)`), stand in round ones.
   */
  readonly insertions?: { readonly [Kind in InsertionKind]?: readonly string[] };
  /** Blocks that are not speech, or that open a turn without a label. */
  readonly blocks?: readonly DeclaredBlock[];
  /** The lines of the signature, in order. */
  readonly signature?: readonly DeclaredSignatureLine[];
}

/**
 * - `blank-line`: paragraphs stand apart by blank lines; a single line end is a wrap.
 * - `line`: every line is a paragraph.
 * - `glued`: as `line`, and a label may also stand inside a line after the end of a sentence.
 */
export const separations = ['blank-line', 'line', 'glued'] as const;
export type Separation = (typeof separations)[number];

export interface SpeakerLabel {
  /** The words before the closing mark, brackets included, exactly as printed. */
  readonly label: string;
  /** What closes the label; nothing (`''`) only for a label on a line of its own. */
  readonly mark: ':' | '.' | '';
}

/**
 * A block named by its words: `text` is the whole block as printed (white space folded), or its
 * first words followed by `…`. One entry names every block with those words.
 */
export type DeclaredBlock =
  | { readonly kind: PlainBlockKind; readonly text: string }
  | {
      readonly kind: 'milestone';
      readonly milestone: MilestoneKind;
      readonly text: string;
    };

/**
 * `turn` opens a turn without a label; `paragraph` is speech whatever it looks like; `note`
 * continues the note before it. The others are the nodes of the same name.
 */
export const plainBlockKinds = [
  'heading',
  'dateline',
  'abstract',
  'participants',
  'furniture',
  'narration',
  'direction',
  'turn',
  'paragraph',
  'note',
] as const;
export type PlainBlockKind = (typeof plainBlockKinds)[number];

export interface DeclaredSignatureLine {
  readonly kind: SignatureKind;
  readonly text: string;
}
