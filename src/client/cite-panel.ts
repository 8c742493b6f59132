import type { PassageCitations } from './citations-of.ts';
import { citationsOf } from './citations-of.ts';
import { button, CopyLine } from './copying.ts';
import { element } from './element.ts';
import { PanelChoices } from './panel-choices.ts';
import { passageOf } from './selected-passages.ts';
import { placeBy, tool } from './tool.ts';

const help =
  'Select words to quote them. A copy keeps words in brackets, even while they are hidden.';

/** The panel that opens at the number of a paragraph, which without it leads to its page. */
export class CitePanel {
  readonly #panel = tool('auto', 'dialog');
  readonly #line = new CopyLine();
  #link: HTMLAnchorElement | undefined;
  /** The link whose panel was open when the mouse went down on it, which closed it. */
  #pressed: Element | undefined;
  #hadFocus = false;

  listen(): void {
    document.addEventListener('pointerdown', ({ target }) => {
      const link = this.#isOpen ? this.#link : undefined;
      this.#pressed =
        target instanceof Element && link?.contains(target) ? link : undefined;
    });
    document.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('resize', () => {
      if (this.#isOpen) this.#place();
    });
    // Left behind, it would lie over what has the focus.
    document.addEventListener('focusin', ({ target }) => {
      const isOwn = target instanceof Node && this.#panel.contains(target);
      if (this.#isOpen && !isOwn && target !== this.#link) this.#panel.hidePopover();
    });
    this.#panel.addEventListener('beforetoggle', () => {
      this.#hadFocus = this.#panel.contains(document.activeElement);
    });
    this.#panel.addEventListener('toggle', () => {
      // A click elsewhere has taken the focus along; Escape has not.
      if (!this.#isOpen && this.#hadFocus) this.#link?.focus({ preventScroll: true });
    });
  }

  get #isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  #onClick(event: MouseEvent): void {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a.number');
    const isModified = ctrlKey || metaKey || shiftKey || altKey || button !== 0;
    if (!link || isModified || event.defaultPrevented) return;
    const passage = passageOf(link);
    if (!passage) return;
    event.preventDefault();
    const wasOpen = this.#pressed === link || (this.#isOpen && this.#link === link);
    this.#pressed = undefined;
    this.#panel.hidePopover();
    if (wasOpen) return;
    this.#link = link;
    citationsOf(passage.id)
      .then((citations) => {
        if (this.#link === link) this.#open(link, passage, citations);
      })
      .catch(() => {
        location.assign(link.href);
      });
  }

  #open(link: HTMLAnchorElement, passage: Element, citations: PassageCitations): void {
    const title = element('strong', { id: 'cite-title' }, link.ariaLabel ?? '');
    const choices = new PanelChoices(passage, citations, this.#line);
    this.#line.clear();
    this.#panel.setAttribute('aria-labelledby', title.id);
    this.#panel.replaceChildren(
      title,
      ...choices.elements,
      element('p', {}, element('a', { href: link.href }, 'Passage, notes, files')),
      ...this.#line.elements,
      element('p', { className: 'quiet' }, help),
      button('Close', async () => this.#panel.hidePopover()),
    );
    link.after(this.#panel);
    this.#panel.showPopover();
    this.#place();
    this.#panel.querySelector('button')?.focus({ preventScroll: true });
  }

  #place(): void {
    if (this.#link) placeBy(this.#panel, this.#link.getBoundingClientRect());
  }
}
