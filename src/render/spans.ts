import type { Element as HastElement } from 'hast';

/** Words or an element: of hast by default, or of another tree in which words are such nodes. */
export type Spanned<Element> = Element | { type: 'text'; value: string };

/** Something that runs over words: a mention, an emendation. Offsets are into the passage. */
export interface Span<Element = HastElement> {
  readonly start: number;
  readonly end: number;
  /** Which stands outside where two run over the same words: the lower. */
  readonly rank: number;
  readonly isLink?: boolean;
  /** Make its element; it is called again where an insertion cuts the words in two. */
  readonly element: (children: Spanned<Element>[], isFirst: boolean) => Element;
}

/** Something drawn behind the word that ends at an offset. It has no text. */
export interface Mark<Element = HastElement> {
  readonly at: number;
  readonly element: Element;
}

interface Piece<Element> {
  readonly text: string;
  /** The spans over it, outermost first. */
  readonly over: readonly Span<Element>[];
  /** What follows it. */
  readonly marks: readonly Mark<Element>[];
}

/** Writes the words of one passage leaf by leaf, with what runs over them. */
export class SpanWriter<Element = HastElement> {
  readonly #spans: readonly Span<Element>[];
  readonly #marks: readonly Mark<Element>[];
  readonly #begun = new Set<Span<Element>>();
  #at = 0;

  constructor(spans: readonly Span<Element>[], marks: readonly Mark<Element>[]) {
    this.#spans = spans.toSorted((a, b) => a.rank - b.rank || a.start - b.start);
    this.#marks = marks;
  }

  /** The next words of the passage, within one element of it. */
  write(text: string): Spanned<Element>[] {
    const start = this.#at;
    this.#at += text.length;
    return this.#nest(this.#cut(text, start), 0);
  }

  #cut(text: string, start: number): Piece<Element>[] {
    const end = start + text.length;
    const ends = this.#spans.flatMap((span) => [span.start, span.end]);
    const marks = this.#marks.map(({ at }) => at);
    const cuts = [...new Set([start, end, ...ends, ...marks])]
      .filter((at) => start <= at && at <= end)
      .sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? end;
      return {
        text: text.slice(from - start, to - start),
        over: innermostLinkOnly(
          this.#spans.filter((span) => span.start <= from && to <= span.end),
        ),
        marks: this.#marks.filter(({ at }) => at === to),
      };
    });
  }

  /** Neighbours under the same span share its element. */
  #nest(
    pieces: readonly Piece<Element>[],
    depth: number,
    inLink = false,
  ): Spanned<Element>[] {
    const content: Spanned<Element>[] = [];
    for (let index = 0; index < pieces.length; ) {
      const span = pieces[index]?.over[depth];
      let next = index + 1;
      while (span && next < pieces.length && pieces[next]?.over[depth] === span)
        next += 1;
      const group = pieces.slice(index, next);
      if (span) {
        const isFirst = !this.#begun.has(span);
        this.#begun.add(span);
        const within = this.#nest(group, depth + 1, inLink || span.isLink === true);
        content.push(span.element(within, isFirst));
      } else {
        content.push(
          ...group.map(({ text }) => ({ type: 'text' as const, value: text })),
        );
      }
      // A mark is a link, and no link may hold another: it follows the one it would stand in.
      if (!inLink && (!span || span.isLink)) {
        content.push(
          ...group.flatMap(({ marks }) => marks.map(({ element }) => element)),
        );
      }
      index = next;
    }
    return content;
  }
}

/** No link may hold another: of two over the same words the narrower leads on. */
function innermostLinkOnly<Element>(
  over: readonly Span<Element>[],
): readonly Span<Element>[] {
  const links = over.filter(({ isLink }) => isLink);
  const [narrowest] = links.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return over.filter((span) => !span.isLink || span === narrowest);
}
