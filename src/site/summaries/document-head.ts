import type { CitedName, DocumentMetadata, Participant } from '../../edition/index.ts';
import type { DocumentSummary } from './document-summary.ts';

/**
 * What lists say of a document: so little that those of tens of thousands lie in memory together,
 * where their summaries would not.
 */
export interface DocumentHead
  extends Pick<DocumentSummary, 'slug' | 'published' | 'versions' | 'newTexts'> {
  readonly metadata: Pick<DocumentMetadata, 'title' | 'shortTitle' | 'date'>;
  readonly statistics: {
    readonly paragraphs: number;
    readonly words: { readonly speech: number };
    readonly speakers: readonly {
      readonly participant: Pick<Participant, 'id' | 'name'> & {
        /** As lists order it, if the document says which is the family name: "Lovelace, Ada". */
        readonly filed?: string | undefined;
      };
    }[];
  };
  /** Who keeps the original, and who published the text. */
  readonly archives: readonly string[];
}

export function headOf(document: DocumentSummary): DocumentHead {
  const { slug, published, versions, newTexts, metadata, statistics } = document;
  const { title, shortTitle, date, citation } = metadata;
  const { paragraphs, words, speakers } = statistics;
  return {
    slug,
    published,
    versions,
    newTexts,
    metadata: { title, shortTitle, date },
    statistics: {
      paragraphs,
      words: { speech: words.speech },
      speakers: speakers.map(({ participant: { id, name } }) => ({
        participant: { id, name, filed: filedName(citation?.speakers[id]) },
      })),
    },
    archives: [
      ...new Set(
        [citation?.archive, citation?.published].flatMap((one) => one?.name ?? []),
      ),
    ],
  };
}

function filedName(name: CitedName | undefined): string | undefined {
  if (!name) return undefined;
  const { family, given, order } = name;
  return order === 'family-first' ? `${family} ${given}` : `${family}, ${given}`;
}
