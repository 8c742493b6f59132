import type { Anchorable, AnchorKind } from '../registry.ts';

/** A word that knows which anchor it was published under, whatever edits have done to it. */
export interface Word {
  readonly text: string;
  /** Nothing for a word that an edit put in. */
  readonly from: string | undefined;
  /** Its place among the words of that anchor. */
  readonly at: number;
}

/** A turn; passages in a row that have the same one are said in it. */
export interface Spoken {
  readonly label: string;
}

/** A passage of a text that is being edited; or a turn, without words of its own. */
export interface Draft {
  readonly kind: AnchorKind;
  readonly words: readonly Word[];
  readonly spoken?: Spoken | undefined;
}

/** A unit of an edited text, with what only the simulation knows. */
export interface DraftUnit extends Anchorable {
  readonly draft: Draft;
}

export function draftOf(
  kind: AnchorKind,
  words: string,
  id: string,
  spoken?: Spoken,
): Draft {
  const texts = words.split(/\s+/u).filter(Boolean);
  return { kind, words: texts.map((text, at) => ({ text, from: id, at })), spoken };
}

/** The units of a text, each turn before its passages. */
export function unitsOf(text: readonly Draft[]): readonly DraftUnit[] {
  let turn: DraftUnit | undefined;
  return text.flatMap((draft, at) => {
    const { kind, spoken } = draft;
    const isFirst = spoken !== text[at - 1]?.spoken;
    if (isFirst) {
      turn = spoken && {
        kind: 'turn',
        words: spoken.label,
        draft: { kind: 'turn', words: [], spoken },
      };
    }
    const words = draft.words.map(({ text: word }) => word).join(' ');
    const unit: DraftUnit = { kind, words, within: turn, draft };
    return isFirst && turn ? [turn, unit] : [unit];
  });
}

/** Words that an edit puts in, and that belong to no anchor. */
export function strangeWords(texts: readonly string[]): readonly Word[] {
  return texts.map((text) => ({ text, from: undefined, at: 0 }));
}
