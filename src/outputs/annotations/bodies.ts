import { pagePaths } from '../../addresses/routes.ts';
import type { Edition, Entry } from '../../edition/index.ts';
import { inlineProse } from '../../render/index.ts';
import type { OutputSubject } from '../output.ts';

/** What is said of words: a text, or the address of a thing, with what it is there for. */
export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'commenting' | 'editing' | 'describing' | 'classifying';
      readonly value: string;
      readonly format?: 'text/html' | 'text/plain';
      readonly language?: string;
    }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'linking' | 'identifying';
      readonly source: { readonly id: string; readonly label: string };
    };

/** Writes what the annotations of one document say. */
export interface BodyWriter {
  readonly ofNote: (note: Edition['apparatus']['notes'][number]) => readonly Body[];
  readonly ofEmendation: (
    emendation: Edition['apparatus']['emendations'][number],
  ) => readonly Body[];
  readonly ofReading: (
    reading: Edition['apparatus']['readings'][number],
  ) => readonly Body[];
  readonly ofMention: (
    mention: Edition['mentions'][number],
    entry: Entry,
  ) => readonly Body[];
}

/**
 * @param page - the address of the document
 */
export function bodyWriter(
  { edition, collection: { site, sources } }: OutputSubject,
  page: string,
): BodyWriter {
  const root = site.url ?? '../';
  const { language } = site;
  const plain = (
    purpose: 'commenting' | 'editing' | 'describing',
    value: string,
    of = language,
  ) =>
    ({
      type: 'TextualBody',
      purpose,
      value,
      format: 'text/plain',
      language: of,
    }) as const;
  const classified = (value: string) =>
    ({ type: 'TextualBody', purpose: 'classifying', value }) as const;
  const link = (purpose: 'linking' | 'identifying', id: string, label: string) =>
    ({ type: 'SpecificResource', purpose, source: { id, label } }) as const;
  // Links are written as seen from the page.
  const addressOf = (href: string) =>
    site.url !== undefined && URL.canParse(href, page) ? new URL(href, page).href : href;
  return {
    ofNote: ({ text, more, certainty, sources: cited }) => [
      ...[text, more].flatMap((words) =>
        words === undefined
          ? []
          : ({
              type: 'TextualBody',
              purpose: 'commenting',
              value: inlineProse(words, addressOf),
              format: 'text/html',
              language,
            } as const),
      ),
      classified(certainty),
      ...cited.map((citation) => {
        const { source: id, locator } =
          typeof citation === 'string'
            ? { source: citation, locator: undefined }
            : citation;
        const title = sources.get(id)?.title ?? id;
        return link(
          'linking',
          `${root}${pagePaths.bibliography}#${id}`,
          [title, locator].filter(Boolean).join(', '),
        );
      }),
    ],
    ofEmendation: ({ correction, reason, certainty }) => [
      plain('editing', correction, edition.metadata.language),
      plain('commenting', reason),
      classified(certainty),
    ],
    ofReading: ({ reading, note }) => [
      plain('describing', reading, edition.metadata.language),
      link('linking', `${page}#${note}`, note),
    ],
    ofMention: ({ reason, certainty }, { id, register, heading }) => [
      link('identifying', `${root}${pagePaths.entry(register, id)}`, heading),
      ...(reason === undefined ? [] : [plain('commenting', reason)]),
      classified(certainty),
    ],
  };
}
