import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { CopyLine } from '../dom/copying.ts';
import { button, element } from '../dom/element.ts';
import { citationStyle, keep, recall } from '../dom/preferences.ts';
import * as words from '../dom/words.ts';
import { QuotedWords } from '../selection/quoted-words.ts';
import {
  numberedFrom,
  rangeOver,
  selectedPassages,
} from '../selection/selected-passages.ts';
import type { RangeCitations } from './load-citations.ts';

/** One thing to copy: the words and where they stand in the panel. */
interface Row {
  readonly row: HTMLElement;
  readonly show: (html: string, text: string) => void;
}

/**
 * The link and the citation of a paragraph, or of the paragraphs from it to another, in the style that
 * was chosen last.
 */
export class PanelChoices {
  readonly elements: readonly HTMLElement[];
  readonly #passage: Element;
  readonly #citations: RangeCitations;
  readonly #line: CopyLine;
  readonly #title: HTMLElement;
  /** What the title says of the paragraph alone. */
  readonly #alone: string;
  readonly #link: Row;
  readonly #citation: Row;
  readonly #inText: Row;
  readonly #style = element('select');
  readonly #to = element('select');

  /** @param title - of the panel: it says what is cited */
  constructor(
    passage: Element,
    citations: RangeCitations,
    line: CopyLine,
    title: HTMLElement,
  ) {
    this.#title = title;
    this.#alone = title.textContent;
    this.#passage = passage;
    this.#citations = citations;
    this.#line = line;
    this.#link = this.#row(words.copying.link);
    this.#citation = this.#row(words.copying.citation);
    this.#inText = this.#row(words.copying.inText);
    this.#fill();
    const label = (name: string, field: HTMLElement) =>
      element('label', {}, name, ' ', field);
    this.elements = [
      this.#link.row,
      element(
        'p',
        {},
        label(words.copying.style, this.#style),
        ' ',
        label(words.panels.upTo, this.#to),
      ),
      this.#citation.row,
      this.#inText.row,
    ];
    this.#update();
  }

  #fill(): void {
    const { citations } = this.#citations;
    this.#style.append(...citations.map(({ style, label }) => new Option(label, style)));
    const kept = recall(citationStyle);
    if (citations.some(({ style }) => style === kept)) this.#style.value = kept ?? '';
    this.#to.append(
      ...numberedFrom(this.#passage).map(
        ({ passage, number }) => new Option(`¶ ${number}`, passage.id),
      ),
    );
    this.#style.addEventListener('change', () => {
      keep(citationStyle, this.#style.value);
      this.#update();
    });
    this.#to.addEventListener('change', () => this.#update());
  }

  #row(label: string): Row {
    const shown = element('span');
    const row = element(
      'p',
      {},
      shown,
      ' ',
      button(label, () => this.#line.copy(copy)),
    );
    let copy = { text: '', html: '' };
    return {
      row,
      show: (html, text) => {
        copy = { text, html };
        shown.innerHTML = html;
        row.hidden = text === '';
      },
    };
  }

  #update(): void {
    this.#line.clear();
    const last = document.getElementById(this.#to.value);
    const isRange = last !== null && last !== this.#passage;
    const [first, end] = [this.#to.options[0], this.#to.selectedOptions[0]];
    const range = { first: first?.label ?? '', last: end?.label ?? '' };
    this.#title.textContent = isRange
      ? words.say(words.panels.citeRange, range)
      : this.#alone;
    if (isRange) {
      this.#showRange(last).catch(() => {
        this.#line.tell(words.copying.notLoaded);
      });
    } else {
      const { url } = this.#citations.cited.address;
      const here = new URL(`#${this.#passage.id}`, location.href);
      here.search = '';
      this.#show(url ?? here.href, this.#chosenOf(this.#citations));
    }
  }

  #chosenOf({ citations }: RangeCitations): FormattedCitation | undefined {
    return citations.find(({ style }) => style === this.#style.value);
  }

  async #showRange(last: Element): Promise<void> {
    const range = rangeOver(this.#passage, last);
    const quoted = new QuotedWords(range, selectedPassages(range));
    const loaded = await quoted.load();
    if (this.#to.value === last.id) this.#show(quoted.link(), this.#chosenOf(loaded));
  }

  #show(
    link: string,
    citation: Pick<FormattedCitation, 'html' | 'text' | 'inText'> | undefined,
  ): void {
    this.#link.show(`<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`, link);
    this.#citation.show(citation?.html ?? '', citation?.text ?? '');
    this.#inText.show(citation?.inText?.html ?? '', citation?.inText?.text ?? '');
  }
}
