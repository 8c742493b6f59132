import { button } from '../dom/element.ts';
import { placeInWindow, popover } from '../dom/popover.ts';
import * as words from '../dom/words.ts';

/** What a panel shows for a link. */
export interface PanelContent {
  /** Has an id, and names the panel. */
  readonly title: HTMLElement;
  readonly rest: readonly (Node | string)[];
  /** What it opens by: the link itself, or the words it follows. */
  readonly by: Element;
  /** What a reader wants in sight while the panel is open. */
  readonly about: Element;
}

/** Asked at a press of a link; nothing where the link shall be followed. */
export type PanelFiller = (link: HTMLAnchorElement) => Promise<PanelContent> | undefined;

/** A panel that opens at links of one kind, which without it lead to a page that says the same. */
export class LinkPanel {
  readonly #panel = popover('auto', 'dialog');
  readonly #selector: string;
  readonly #fill: PanelFiller;
  #link: HTMLAnchorElement | undefined;
  #content: PanelContent | undefined;
  /** The link whose panel was open when the mouse went down on it, which closed it. */
  #pressed: Element | undefined;
  #hadFocus = false;

  constructor(selector: string, fill: PanelFiller) {
    this.#selector = selector;
    this.#panel.tabIndex = -1;
    this.#fill = fill;
  }

  listen(): void {
    document.addEventListener('pointerdown', ({ target }) => {
      const link = this.#isOpen ? this.#link : undefined;
      this.#pressed =
        target instanceof Element && link?.contains(target) ? link : undefined;
    });
    document.addEventListener('click', (event) => this.#onClick(event));
    // It belongs to a place that is not shown any more.
    window.addEventListener('hashchange', () => this.#panel.hidePopover());
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
      if (this.#isOpen) return;
      if (this.#hadFocus) this.#link?.focus({ preventScroll: true });
      // Among the words of the record it stays no longer than it is read.
      this.#panel.remove();
    });
  }

  get #isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  #onClick(event: MouseEvent): void {
    const { target, button: pressed, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>(this.#selector);
    const isModified = ctrlKey || metaKey || shiftKey || altKey || pressed !== 0;
    if (!link || isModified || event.defaultPrevented) return;
    const content = this.#fill(link);
    if (!content) return;
    event.preventDefault();
    const wasOpen = this.#pressed === link || (this.#isOpen && this.#link === link);
    this.#pressed = undefined;
    this.#panel.hidePopover();
    if (wasOpen) return;
    this.#link = link;
    content
      .then((ready) => {
        if (this.#link === link) this.#open(link, ready);
      })
      .catch(() => {
        location.assign(link.href);
      });
  }

  #open(link: HTMLAnchorElement, content: PanelContent): void {
    const { title, rest } = content;
    this.#content = content;
    this.#panel.setAttribute('aria-labelledby', title.id);
    const close = button(words.panels.close, () => this.#panel.hidePopover());
    this.#panel.replaceChildren(title, ...rest, close);
    link.after(this.#panel);
    this.#panel.showPopover();
    this.#place();
    // Not on what stands first in it: that may be the last of many words.
    this.#panel.focus({ preventScroll: true });
  }

  #place(): void {
    if (!this.#content) return;
    const { by, about } = this.#content;
    placeInWindow(this.#panel, by, about);
  }
}
