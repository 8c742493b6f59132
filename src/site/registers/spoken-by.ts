import type { Edition, Passage } from '../../edition/index.ts';

/** The paragraphs of one document that a person speaks. */
export interface SpokenPassages {
  readonly document: string;
  readonly documentTitle: string;
  readonly passages: readonly [Passage, ...Passage[]];
}

/** What a person speaks in each of some documents; documents in which they are silent are left out. */
export function spokenBy(
  person: string,
  editions: readonly Edition[],
): readonly SpokenPassages[] {
  return editions.flatMap(({ slug, metadata, passages }) => {
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
