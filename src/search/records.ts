import type { Edition, Layer, Passage } from '../edition/index.ts';

/** One passage as search knows it. */
export interface SearchRecord {
  /** The slug of the document. */
  readonly document: string;
  /** The anchor of the passage. */
  readonly id: string;
  /** Its running number in the document, for the order of the text. */
  readonly order: number;
  readonly layer: Layer;
  /** The id of who speaks. */
  readonly speaker: string | undefined;
  readonly date: string | undefined;
  readonly language: string;
  /** The words as printed. */
  readonly text: string;
}

/** One record per passage; furniture and marks of pages are no text to look for. */
export function searchRecords({
  slug,
  metadata,
  passages,
}: Edition): readonly SearchRecord[] {
  return passages.filter(isSearched).map((passage, order) => ({
    document: slug,
    id: passage.id,
    order,
    layer: passage.layer,
    speaker: passage.speaker?.id,
    date: metadata.date,
    language: metadata.language,
    text: passage.text,
  }));
}

function isSearched({ node, text }: Passage): boolean {
  return node.type !== 'furniture' && node.type !== 'milestone' && text.trim() !== '';
}
