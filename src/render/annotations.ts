import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type {
  Edition,
  EditorialNote,
  Mention,
  Passage,
  Range,
} from '../edition/index.ts';
import { ofPassage } from '../edition/index.ts';
import type { Mark, Span } from './spans.ts';

/** What stands on the words of a passage, and the addresses it leads to. */
export interface AnnotationLinks {
  /** The page of a register's entry, and the language of a name that is not English. */
  readonly entry: (
    id: string,
  ) => { readonly href: string; readonly language?: string | undefined } | undefined;
  /** Whether words are a name of the entry, and do not only stand for it ("our party"). */
  readonly isName: (id: string, words: string) => boolean;
  /** The place where an emendation is explained. */
  readonly emendation: (id: string) => string;
  /**
   * The address of a picture that is never seen. Its words say a mark where no style sheet draws
   * it, and are no text among those of the source.
   */
  readonly markPicture: string;
  /** The place where a note of the publication stands, by its anchor. */
  readonly definition: (id: string) => string;
  /** The place where a note of this edition stands. */
  readonly note: (note: EditorialNote) => string;
}

/** The mentions, emendations, readings and quotations of a passage. */
export function spansOf(
  { mentions, apparatus }: Edition,
  { id }: Passage,
  links: AnnotationLinks,
): Span[] {
  const own = <Placed extends { readonly passage: string }>(all: readonly Placed[]) =>
    ofPassage(all, id);
  const ranks = { quotation: 0, reading: 1, emendation: 2, mention: 3 };
  return [
    ...own(apparatus.quotations).map(({ range, speaker }) => ({
      ...range,
      rank: ranks.quotation,
      element: wrap('quoted', { dataSpeaker: speaker }),
    })),
    ...own(apparatus.readings).map(({ range, reading }) => ({
      ...range,
      rank: ranks.reading,
      element: wrap('lemma', { dataOther: `or: ${reading}` }),
    })),
    ...own(apparatus.emendations).map(({ range, id: anchor, correction }) => ({
      ...range,
      rank: ranks.emendation,
      element: wrap('sic', { id: anchor, dataOther: correction }),
    })),
    ...namesIn(own(mentions), links).flatMap(({ href, language, ranges, isFirst }) =>
      ranges.map((range) => ({
        ...range,
        rank: ranks.mention,
        isLink: isFirst,
        element: (children: Parameters<Span['element']>[0]) =>
          isFirst
            ? h('a', { href, lang: language }, children)
            : h('span', { lang: language }, children),
      })),
    ),
  ];
}

/**
 * The names in a passage: each is a link where it is met first, and later only says its language.
 * Words that only stand for a name, and the same name again, would make a net of the page;
 * registers and the page of the passage list them all.
 */
function namesIn(
  mentions: readonly Mention[],
  links: AnnotationLinks,
): (NonNullable<ReturnType<AnnotationLinks['entry']>> & {
  readonly ranges: readonly Range[];
  readonly isFirst: boolean;
})[] {
  const names = mentions.filter(
    ({ entry, words, origin }) => origin === 'form' || links.isName(entry, words),
  );
  const met = new Set<string>();
  const parts = partsIn(names);
  return names.flatMap((mention) => {
    const { entry, ranges } = mention;
    const link = links.entry(entry);
    const isFirst = !met.has(entry);
    if (!link || parts.has(mention) || !(isFirst || link.language)) return [];
    met.add(entry);
    return [{ ...link, ranges, isFirst }];
  });
}

/** The mentions that lie within another and are shorter: "Moscow" in "Moscow Conference". */
function partsIn(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const placed = mentions
    .flatMap((mention) => {
      const [start, end] = [mention.ranges[0]?.start, mention.ranges.at(-1)?.end];
      return start === undefined || end === undefined ? [] : [{ mention, start, end }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts = new Set<Mention>();
  // Of all before it, that which goes furthest covers it, unless it is as long.
  let outer: { readonly start: number; readonly end: number } | undefined;
  for (const { mention, start, end } of placed) {
    const isPart = outer && end <= outer.end && end - start < outer.end - outer.start;
    if (isPart) parts.add(mention);
    if (!outer || end > outer.end) outer = { start, end };
  }
  return parts;
}

/** The marks of this edition's notes and emendations, each behind the words it is about. */
export function marksOf(
  { apparatus }: Edition,
  { id }: Passage,
  links: AnnotationLinks,
): Mark[] {
  const notes = ofPassage(apparatus.notes, id).map((note) => ({
    at: note.range.end,
    element: markElement(
      {
        id: `${note.id}-ref`,
        className: ['raised'],
        href: links.note(note),
        role: 'doc-noteref',
        // The role says that it is a note's; the style sheet draws it from here.
        ariaLabel: String(note.number),
      },
      `(note ${note.number})`,
      links,
    ),
  }));
  const emendations = ofPassage(apparatus.emendations, id).map(
    ({ id: emendation, correction, range }) => ({
      at: range.end,
      element: markElement(
        {
          className: ['sic-mark'],
          href: links.emendation(emendation),
          ariaLabel: `Suggested: ${correction}`,
        },
        '†',
        links,
      ),
    }),
  );
  return [...emendations, ...notes];
}

/**
 * What holds words that may have a mark among them. It says no more than a `span`, of which web
 * clippers keep nothing but the picture.
 */
export const markedElement = 'bdi';

/**
 * A mark among words, which the style sheet draws.
 *
 * @param words - what it reads where nothing draws it
 */
export function markElement(
  properties: Properties,
  words: string,
  { markPicture }: Pick<AnnotationLinks, 'markPicture'>,
): Element {
  return h('a', properties, h('img', { src: markPicture, alt: words, loading: 'lazy' }));
}

/** An element whose anchor stands on its first part alone. */
function wrap(
  className: string,
  { id, ...properties }: Record<string, string> = {},
): Span['element'] {
  return (children, isFirst) =>
    h(
      markedElement,
      { className, ...(isFirst && id && { id }), ...properties },
      children,
    );
}
