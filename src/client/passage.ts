import { accessedOn, unknownDay } from '../outputs/citation/forms/formatted.ts';
import { dateInWords } from '../wording/dates.ts';
import type { Copy } from './dom/copying.ts';
import { CopyLine } from './dom/copying.ts';
import { button, element } from './dom/element.ts';
import { citationStyle, keep, recall } from './dom/preferences.ts';
import * as words from './dom/words.ts';

/** The page of a passage: its citation in the style that was chosen last, here or in the record. */
class EditionCitations extends HTMLElement {
  connectedCallback(): void {
    const shown = this.querySelector('.citation');
    const folded = this.querySelector('details');
    const styles = [...this.querySelectorAll<HTMLElement>('[data-style]')];
    if (!shown || !folded || styles.length === 0) return;
    const choice = element(
      'select',
      {},
      ...styles.map(
        (style) =>
          new Option(style.querySelector('dt')?.textContent, style.dataset['style']),
      ),
    );
    const line = new CopyLine();
    const show = () => {
      line.clear();
      const chosen = styles.find(({ dataset }) => dataset['style'] === choice.value);
      const parts = chosen?.querySelector('dd')?.cloneNode(true).childNodes ?? [];
      shown.replaceChildren(...parts);
      for (const part of shown.querySelectorAll('p')) sayToday(part);
    };
    choice.addEventListener('change', () => {
      keep(citationStyle, choice.value);
      show();
    });
    choice.value = recall(citationStyle) ?? '';
    // The plain one stands last, and is the one that the page shows by itself.
    if (choice.selectedIndex < 0) choice.selectedIndex = styles.length - 1;
    show();
    folded.replaceWith(
      element(
        'p',
        { class: 'choice' },
        element('label', {}, words.copying.style, ' ', choice),
        ' ',
        button(words.copying.citation, () => line.copy(copyOf(shown))),
      ),
      ...line.elements,
    );
  }
}

/** Where a style asks when the page was read, a build leaves room. */
function sayToday(citation: Element): void {
  const today = dateInWords(new Date().toLocaleDateString('sv'));
  const { innerHTML } = citation;
  citation.innerHTML = innerHTML.replace(accessedOn(unknownDay), accessedOn(today));
}

function copyOf(shown: Element): Copy {
  const citation = shown.querySelector('p');
  return { text: citation?.textContent ?? '', html: citation?.innerHTML ?? '' };
}

customElements.define('edition-citations', EditionCitations);
