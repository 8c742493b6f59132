import type { DocumentHead } from '../document-head.ts';

/** What lists know of an invented document. */
export function headNamed(
  slug: string,
  {
    date,
    speakers = [],
    archives = [],
    familyNames = {},
  }: {
    readonly date?: string | undefined;
    readonly speakers?: readonly string[];
    readonly archives?: readonly string[];
    /** The names of speakers in the order of lists, where the document tells them. */
    readonly familyNames?: Readonly<Record<string, string>>;
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
      speakers: speakers.map((id) => ({
        participant: { id, name: id, filed: familyNames[id] },
      })),
    },
    archives,
  };
}
