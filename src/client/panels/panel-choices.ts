import type { FormattedCitation } from '../../outputs/citation/format-citations.ts';
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
import type { PassageCitations } from './fetch-citations.ts';

/** One thing to copy: the words and where they stand in the panel. */
interface Row {
  readonly row: HTMLElement;
  readonly show: (html: string, text: string) => void;
}

/**
 * The link and the citation of a paragraph, in the style that was chosen last, or of the paragraphs
 * from it to another: those have citations in the plain style alone, as the build makes none.
 */
export class PanelChoices {
  readonly elements: readonly HTMLElement[];
  readonly #passage: Element;
  readonly #citations: PassageCitations;
  readonly #line: CopyLine;
  readonly #link: Row;
  readonly #citation: Row;
  readonly #inText: Row;
  readonly #style = element('select');
  readonly #why = element('span', { class: 'quiet', hidden: '' }, words.panels.plainOnly);
  /** The style that was chosen, though a range be shown in another. */
  #chosen = '';
  readonly #to = element('select');

  constructor(passage: Element, citations: PassageCitations, line: CopyLine) {
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
        this.#why,
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
    this.#chosen = this.#style.value;
    this.#to.append(
      ...numberedFrom(this.#passage).map(
        ({ passage, number }) => new Option(`¶ ${number}`, passage.id),
      ),
    );
    this.#style.addEventListener('change', () => {
      this.#chosen = this.#style.value;
      keep(citationStyle, this.#chosen);
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
    this.#style.disabled = isRange;
    const plain = this.#citations.citations.at(-1)?.style ?? '';
    this.#style.value = isRange ? plain : this.#chosen;
    this.#why.hidden = !isRange;
    if (isRange) {
      this.#showRange(last).catch(() => {
        this.#line.tell(words.copying.notLoaded);
      });
    } else {
      const { url } = this.#citations.cited.address;
      const here = new URL(`#${this.#passage.id}`, location.href);
      here.search = '';
      this.#show(url ?? here.href, this.#citationOf(this.#chosen));
    }
  }

  #citationOf(chosen: string): FormattedCitation | undefined {
    const { citations } = this.#citations;
    return citations.find(({ style }) => style === chosen);
  }

  async #showRange(last: Element): Promise<void> {
    const range = rangeOver(this.#passage, last);
    const quoted = new QuotedWords(range, selectedPassages(range));
    await quoted.load();
    if (this.#to.value !== last.id) return;
    const text = quoted.citation() ?? '';
    this.#show(quoted.link(), { html: escapeHtml(text), text, inText: undefined });
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
