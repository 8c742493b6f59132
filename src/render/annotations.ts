import { h } from 'hastscript';
import type { Edition, Passage } from '../edition/index.ts';
import type { Mark, Span } from './spans.ts';

/** What stands on the words of a passage, and the addresses it leads to. */
export interface AnnotationLinks {
  /** The page of a register's entry. */
  readonly entry: (id: string) => string | undefined;
  /** The place where an emendation is explained. */
  readonly emendation: (id: string) => string;
}

/** The mentions, emendations, readings and quotations of a passage. */
export function spansOf(
  { mentions, apparatus }: Edition,
  { id }: Passage,
  links: AnnotationLinks,
): Span[] {
  const own = <Placed extends { readonly passage: string }>(all: readonly Placed[]) =>
    all.filter(({ passage }) => passage === id);
  const ranks = { quotation: 0, reading: 1, emendation: 2, mention: 3 };
  return [
    ...own(apparatus.quotations).map(({ range }) => ({
      ...range,
      rank: ranks.quotation,
      isLink: false,
      element: wrap('quoted'),
    })),
    ...own(apparatus.readings).map(({ range }) => ({
      ...range,
      rank: ranks.reading,
      isLink: false,
      element: wrap('lemma'),
    })),
    ...own(apparatus.emendations).map(({ range, id: anchor, correction }) => ({
      ...range,
      rank: ranks.emendation,
      isLink: false,
      element: wrap('sic', { id: anchor, dataCorrection: correction }),
    })),
    ...own(mentions).flatMap(({ entry, ranges, certainty }) => {
      const href = links.entry(entry);
      if (!href) return [];
      const className = certainty === 'stated' ? 'name' : 'name unsure';
      return ranges.map((range) => ({
        ...range,
        rank: ranks.mention,
        isLink: true,
        element: (children: Parameters<Span['element']>[0]) =>
          h('a', { className, href }, children),
      }));
    }),
  ];
}

/** The marks of this edition's notes and emendations, each behind the words it is about. */
export function marksOf(
  { apparatus }: Edition,
  { id }: Passage,
  links: AnnotationLinks,
): Mark[] {
  const notes = apparatus.notes
    .filter(({ passage }) => passage === id)
    .map(({ id: note, number, range }) => ({
      at: range.end,
      element: h('a', {
        id: `${note}-ref`,
        className: 'note-mark own',
        href: `#${note}`,
        ariaLabel: `Note ${number}`,
        dataLabel: String(number),
      }),
    }));
  const emendations = apparatus.emendations
    .filter(({ passage }) => passage === id)
    .map(({ id: emendation, correction, range }) => ({
      at: range.end,
      element: h('a', {
        className: 'sic-mark',
        href: links.emendation(emendation),
        ariaLabel: `Suggested: ${correction}`,
      }),
    }));
  return [...emendations, ...notes];
}

/** An element whose anchor stands on its first part alone. */
function wrap(
  className: string,
  { id, ...properties }: Record<string, string> = {},
): Span['element'] {
  return (children, isFirst) =>
    h('span', { className, ...(isFirst && id && { id }), ...properties }, children);
}
