import type { Passage } from '../passage.ts';
import type { Annotations } from '../schemas/annotations.ts';
import type { ResolveQuote } from './resolve-quote.ts';
import type { Range } from './select-quote.ts';

/** What this edition says of the words of one document, each at its place. */
export interface Apparatus {
  readonly notes: readonly EditorialNote[];
  readonly emendations: readonly Emendation[];
  readonly readings: readonly AlternativeReading[];
  readonly quotations: readonly Quotation[];
}

interface Placed {
  /** The anchor of the passage. */
  readonly passage: string;
  readonly range: Range;
  /** The words it is about, as printed. */
  readonly words: string;
}

type NoteData = Annotations['notes'][string];
type EmendationData = Annotations['emendations'][string];

export interface EditorialNote extends Placed, Omit<NoteData, 'target'> {
  readonly id: string;
  /** Its running number. */
  readonly number: number;
}

export interface Emendation extends Placed, Omit<EmendationData, 'target'> {
  readonly id: string;
}

export interface AlternativeReading extends Placed {
  readonly reading: string;
  readonly note: string;
}

export interface Quotation extends Placed {
  /** The entry of the one who is quoted. */
  readonly speaker: string;
}

/** Place every annotation; those whose words are not found are left out. */
export function apparatusOf(
  passages: readonly Passage[],
  annotations: Annotations,
  resolve: ResolveQuote,
): Apparatus {
  const place = (target: NoteData['target'], path: readonly PropertyKey[]): Placed[] => {
    const found = resolve(target, path);
    return found ? [{ ...found, words: target.exact }] : [];
  };
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const inTextOrder = (a: Placed, b: Placed) =>
    (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) ||
    a.range.end - b.range.end;
  return {
    notes: Object.entries(annotations.notes)
      .flatMap(([id, { target, ...note }]) =>
        place(target, ['notes', id]).map((placed) => ({ ...placed, ...note, id })),
      )
      .toSorted(inTextOrder)
      .map((note, index) => ({ ...note, number: index + 1 })),
    emendations: Object.entries(annotations.emendations).flatMap(
      ([id, { target, ...emendation }]) =>
        place(target, ['emendations', id]).map((placed) => ({
          ...placed,
          ...emendation,
          id,
        })),
    ),
    readings: annotations.readings.flatMap(({ target, ...reading }, index) =>
      place(target, ['readings', index]).map((placed) => ({ ...placed, ...reading })),
    ),
    quotations: annotations.quotations.flatMap(({ target, speaker }, index) =>
      place(target, ['quotations', index]).map((placed) => ({ ...placed, speaker })),
    ),
  };
}
