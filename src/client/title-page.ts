import { lastPositionIn, recall } from './dom/preferences.ts';
import * as words from './dom/words.ts';

/** Offers whoever stopped in the midst of a record to go on there; nobody else sees anything. */
class EditionPlace extends HTMLElement {
  connectedCallback(): void {
    const { slug = '', record = '' } = this.dataset;
    const number = /^p(\d+[a-z]*)$/u.exec(recall(lastPositionIn(slug)) ?? '')?.[1];
    if (number === undefined) return;
    const link = document.createElement('a');
    link.href = `${record}#p${number}`;
    link.textContent = words.say(words.returning.resume, { number });
    this.replaceChildren(link);
  }
}

customElements.define('edition-place', EditionPlace);
