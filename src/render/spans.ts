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

/** Most words have nothing over them. */
const none: readonly never[] = [];

/** Writes the words of one passage leaf by leaf, with what runs over them. */
export class SpanWriter<Element = HastElement> {
  /** By where they start, the last first; each with its place in the order in which they nest. */
  readonly #coming: (readonly [span: Span<Element>, order: number])[];
  /** Those over the words that come next. */
  #over: (readonly [span: Span<Element>, order: number])[] = [];
  readonly #marks: ReadonlyMap<number, readonly Mark<Element>[]>;
  /** Every offset where something starts, ends or is marked, the last first. */
  readonly #cuts: number[];
  readonly #begun = new Set<Span<Element>>();
  #at = 0;

  constructor(spans: readonly Span<Element>[], marks: readonly Mark<Element>[]) {
    this.#coming = spans
      .toSorted((a, b) => a.rank - b.rank || a.start - b.start)
      .map((span, order) => [span, order] as const)
      .sort(([a], [b]) => b.start - a.start);
    this.#marks = Map.groupBy(marks, ({ at }) => at);
    const ends = spans.flatMap(({ start, end }) => [start, end]);
    this.#cuts = [...new Set([...ends, ...this.#marks.keys()])].sort((a, b) => b - a);
  }

  /** The next words of the passage, within one element of it. */
  write(text: string): Spanned<Element>[] {
    const start = this.#at;
    this.#at += text.length;
    return this.#nest(this.#cut(text, start), 0);
  }

  /** Nothing is looked at again that the words have passed: a passage may be long. */
  #cut(text: string, start: number): Piece<Element>[] {
    const end = start + text.length;
    const pieces: Piece<Element>[] = [];
    for (let from = start; from < end; ) {
      while ((this.#cuts.at(-1) ?? end) <= from) this.#cuts.pop();
      const to = Math.min(this.#cuts.at(-1) ?? end, end);
      pieces.push({
        text: text.slice(from - start, to - start),
        over: innermostLinkOnly(this.#overFrom(from)),
        marks: this.#marks.get(to) ?? none,
      });
      from = to;
    }
    return pieces;
  }

  /** The spans over the words that begin at an offset, outermost first. */
  #overFrom(from: number): readonly Span<Element>[] {
    const [next] = this.#coming.at(-1) ?? [];
    if (this.#over.length === 0 && (!next || next.start > from)) return none;
    const over = this.#over.filter(([{ end }]) => end > from);
    for (let next = this.#coming.at(-1); next && next[0].start <= from; ) {
      this.#coming.pop();
      if (next[0].end > from) over.push(next);
      next = this.#coming.at(-1);
    }
    this.#over = over.sort(([, a], [, b]) => a - b);
    return over.map(([span]) => span);
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
        for (const { text } of group) content.push({ type: 'text', value: text });
      }
      // A mark is a link, and no link may hold another: it follows the one it would stand in.
      if (!inLink && (!span || span.isLink)) {
        for (const { marks } of group)
          for (const { element } of marks) content.push(element);
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
  if (over.length < 2) return over;
  const links = over.filter(({ isLink }) => isLink);
  if (links.length < 2) return over;
  const [narrowest] = links.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return over.filter((span) => !span.isLink || span === narrowest);
}
