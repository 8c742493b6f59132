import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { textFragment } from '../../text/text-fragment.ts';
import type { Copy } from '../dom/copying.ts';
import { citationStyle, recall } from '../dom/preferences.ts';
import type { RangeCitations } from '../panels/load-citations.ts';
import { loadCitations } from '../panels/load-citations.ts';
import { pageText } from './page-text.ts';
import { quotation, quotationWithCitation, wordsAsHtml } from './quotation.ts';
import type { SelectedPassage } from './selected-passages.ts';

/** Words of the record that a reader picked, and what can be copied of them. */
export class QuotedWords {
  readonly passages: readonly SelectedPassage[];
  readonly #fragment: string | undefined;
  #loaded: RangeCitations | undefined;

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
  async load(): Promise<RangeCitations> {
    this.#loaded ??= await loadCitations(voicesOf(this.passages).map(({ id }) => id));
    return this.#loaded;
  }

  /** The permanent address of the words, where the edition has one, or where they stand here. */
  link(): string {
    const { url } = this.#loaded?.cited.address ?? {};
    const here = new URL(`#${this.passages[0]?.id}`, location.href);
    here.search = '';
    const address = url ?? here.href;
    return this.#fragment === undefined ? address : `${address}:~:${this.#fragment}`;
  }

  /**
   * In the style that was chosen last, or in the plain one.
   *
   * @returns nothing while what it is made of has not arrived
   */
  citation(): FormattedCitation | undefined {
    const citations = this.#loaded?.citations;
    const chosen = recall(citationStyle);
    return citations?.find(({ style }) => style === chosen) ?? citations?.at(-1);
  }

  quotation(): Copy {
    const words = withFirstSpeaker(this.passages);
    const text = quotation(words);
    return words.length > 1 ? { text, html: wordsAsHtml(words) } : { text };
  }

  /** @returns nothing while the citation cannot be made */
  quotationWithCitation(): Copy | undefined {
    const citation = this.citation();
    return citation && quotationWithCitation(withFirstSpeaker(this.passages), citation);
  }
}

/** Where several speak, a block says of its first words, too, whose they are. */
function withFirstSpeaker(
  passages: readonly SelectedPassage[],
): readonly SelectedPassage[] {
  const [first, ...others] = passages;
  if (!first || first.label !== undefined || first.turnLabel === undefined)
    return passages;
  if (others.every(({ speaker }) => speaker === first.speaker)) return passages;
  return [{ ...first, label: `[${first.turnLabel}]` }, ...others];
}

/** Of the passages: the last, and each where a voice, or none, is first heard. */
function voicesOf(passages: readonly SelectedPassage[]): readonly SelectedPassage[] {
  const heard = new Set<string | undefined>();
  return passages.filter(({ speaker }, index) => {
    const isNew = !heard.has(speaker);
    heard.add(speaker);
    return isNew || index === passages.length - 1;
  });
}
