import type { DocumentHead } from '../document-head.ts';

/** What lists know of an invented document. */
export function headNamed(
  slug: string,
  {
    date,
    speakers = [],
    archive,
  }: {
    readonly date?: string | undefined;
    readonly speakers?: readonly string[];
    readonly archive?: string | undefined;
  },
): DocumentHead {
  return {
    slug,
    published: {},
    versions: [],
    newTexts: [],
    metadata: { title: { text: slug, supplied: false }, shortTitle: slug, date },
    statistics: {
      paragraphs: 1,
      words: { speech: 1 },
      speakers: speakers.map((id) => ({ participant: { id, name: id } })),
    },
    archive,
  };
}
