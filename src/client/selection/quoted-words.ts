import { escapeHtml } from '../../text/escape-html.ts';
import { textFragment } from '../../text/text-fragment.ts';
import type { Copy } from '../dom/copying.ts';
import { fetchCitations } from '../panels/fetch-citations.ts';
import type { CitedPassage } from './cite-words.ts';
import { citeWords, withFragment } from './cite-words.ts';
import { pageText } from './page-text.ts';
import { quotation, wordsAsHtml } from './quotation.ts';
import type { SelectedPassage } from './selected-passages.ts';

/** Words of the record that a reader picked, and what can be copied of them. */
export class QuotedWords {
  readonly passages: readonly SelectedPassage[];
  readonly #fragment: string | undefined;
  #cited: readonly CitedPassage[] | undefined;

  /** @param passages - what the range runs over; at least one */
  constructor(range: Range, passages: readonly SelectedPassage[]) {
    this.passages = passages;
    const { text, start, end } = pageText(range);
    this.#fragment = textFragment(text, start, end);
  }

  /**
   * Ask for what citations are made of, so that copying need not wait: browsers let a page copy
   * only at once.
   *
   * @throws {Error} where it cannot be had
   */
  async load(): Promise<void> {
    this.#cited ??= await Promise.all(
      voicesOf(this.passages).map(async ({ id, speaker }) => ({
        cited: (await fetchCitations(id)).cited,
        isSpoken: speaker !== undefined,
      })),
    );
  }

  /** The permanent address of the words, where the edition has one, or where they stand here. */
  link(): string {
    const { url } = this.#cited?.[0]?.cited.address ?? {};
    const here = new URL(`#${this.passages[0]?.id}`, location.href);
    here.search = '';
    return withFragment(url ?? here.href, this.#fragment);
  }

  /** @returns nothing while what it is made of has not arrived */
  citation(): string | undefined {
    return this.#cited && citeWords(this.#cited, this.#fragment);
  }

  quotation(): Copy {
    return this.#withCitation(undefined);
  }

  /** @returns nothing while the citation cannot be made */
  quotationWithCitation(): Copy | undefined {
    const citation = this.citation();
    return citation === undefined ? undefined : this.#withCitation(citation);
  }

  #withCitation(citation: string | undefined): Copy {
    const words = quotation(this.passages);
    const isBlock = this.passages.length > 1;
    if (isBlock) {
      const html = wordsAsHtml(this.passages);
      return citation === undefined
        ? { text: words, html }
        : {
            text: `${words}\n\n${citation}`,
            html: `<blockquote>\n${html}\n</blockquote>\n<p>${escapeHtml(citation)}</p>`,
          };
    }
    return { text: citation === undefined ? words : `${words} (${citation})` };
  }
}

/** Of the passages: the first, the last, and each where a voice is first heard. */
function voicesOf(passages: readonly SelectedPassage[]): readonly SelectedPassage[] {
  const heard = new Set<string>();
  return passages.filter(({ speaker }, index) => {
    const isNew = speaker !== undefined && !heard.has(speaker);
    if (speaker !== undefined) heard.add(speaker);
    return isNew || index === 0 || index === passages.length - 1;
  });
}
