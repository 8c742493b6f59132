import type { DocumentSummary, PassageSummary } from '../summaries/document-summary.ts';

/** The paragraphs of one document that a person speaks. */
export interface SpokenPassages {
  readonly document: string;
  readonly documentTitle: string;
  readonly passages: readonly [PassageSummary, ...PassageSummary[]];
}

/** What a person speaks in each of some documents; documents in which they are silent are left out. */
export function spokenBy(
  person: string,
  documents: readonly DocumentSummary[],
): readonly SpokenPassages[] {
  return documents.flatMap(({ slug, metadata, passages }) => {
    const [first, ...others] = passages.filter(
      ({ layer, speaker }) => layer === 'speech' && speaker?.id === person,
    );
    if (!first) return [];
    return [
      {
        document: slug,
        documentTitle: metadata.shortTitle,
        passages: [first, ...others],
      },
    ];
  });
}
