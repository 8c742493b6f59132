import type { Copy } from '../dom/copying.ts';
import { CopyLine } from '../dom/copying.ts';
import { button } from '../dom/element.ts';
import { isInField } from '../dom/keyboard-shortcuts.ts';
import { placeBy, popover } from '../dom/popover.ts';
import { takeFocus } from '../dom/take-focus.ts';
import { isComposing } from '../dom/typing.ts';
import * as words from '../dom/words.ts';
import { expandToWords } from './expand-to-words.ts';
import { QuotedWords } from './quoted-words.ts';
import { selectedPassages, selectedRange } from './selected-passages.ts';

/** How long a selection must rest, in milliseconds, before tools are offered for it. */
const rest = 200;

/**
 * What can be copied of selected words, offered beside them. The tools take neither focus nor
 * selection; Tab leads to them, Escape puts them away.
 */
export class SelectionTools {
  readonly #line = new CopyLine();
  readonly #cited = button(words.copying.cited, () => this.#copyCited());
  readonly #popover: HTMLElement;
  #range: Range | undefined;
  #quoted: QuotedWords | undefined;
  /** The last passage with selected words. */
  #last: Element | undefined;
  #timer = 0;
  #isPressed = false;
  /** What had the focus before Tab led here; nothing until it does, which it does once. */
  #before: Element | null | undefined;

  constructor() {
    const copying = words.copying;
    this.#popover = popover('manual', 'group');
    this.#popover.ariaLabel = words.panels.selection;
    this.#popover.append(
      button(copying.link, () => this.#copy((quoted) => ({ text: quoted.link() }))),
      this.#cited,
      button(copying.quotation, () => this.#copy((quoted) => quoted.quotation())),
      ...this.#line.elements,
    );
    // A press would take the selection away that the tools are about.
    this.#popover.addEventListener('mousedown', (event) => {
      if (event.target instanceof HTMLButtonElement) event.preventDefault();
    });
  }

  listen(): void {
    document.addEventListener('selectionchange', () => this.#wait());
    document.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => {
        this.#isPressed = false;
        this.#wait();
      });
    }
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  async #copy(what: (quoted: QuotedWords) => Copy): Promise<void> {
    if (this.#quoted) await this.#line.copy(what(this.#quoted));
  }

  async #copyCited(): Promise<void> {
    const quoted = this.#quoted;
    // Where it is there already, nothing may be waited for: see `QuotedWords.load`.
    if (!quoted?.quotationWithCitation()) await quoted?.load().catch(() => undefined);
    const copy = quoted?.quotationWithCitation();
    if (copy) await this.#line.copy(copy);
    else this.#line.tell(words.copying.quotationOnly);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(), rest);
  }

  #show(): void {
    if (this.#isPressed || this.#popover.contains(document.activeElement)) return;
    const range = selectedRange();
    // What was put away stays away until other words are selected.
    if (range && this.#range && same(this.#range, range)) return;
    this.#hide();
    const expanded = range && expandToWords(range);
    const passages = expanded ? selectedPassages(expanded) : [];
    const last = passages.at(-1);
    this.#range = last && range?.cloneRange();
    if (!this.#range || !expanded || !last) return;
    this.#quoted = new QuotedWords(expanded, passages);
    const quoted = this.#quoted;
    quoted.load().then(
      () => this.#nameStyle(quoted),
      () => undefined,
    );
    this.#before = undefined;
    this.#last = last.element;
    // Not among the paragraphs: a selection that went on would take its words along.
    if (!this.#popover.isConnected) document.querySelector('main')?.append(this.#popover);
    this.#popover.showPopover();
    if (matchMedia('(hover)').matches) {
      this.#line.tell(words.panels.selectionKeys);
    }
    const box = [...this.#range.getClientRects()].at(-1);
    placeBy(this.#popover, box ?? last.element.getBoundingClientRect());
  }

  /** Say in which style words are cited: the one that was chosen last in the panel of a number. */
  #nameStyle(quoted: QuotedWords): void {
    const style = quoted.citation()?.label;
    if (style === undefined || quoted !== this.#quoted) return;
    this.#cited.textContent = words.say(words.copying.citedIn, { style });
  }

  #hide(): void {
    this.#line.clear();
    this.#popover.hidePopover();
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#popover.matches(':popover-open') || isComposing(event)) return;
    const isInside = this.#popover.contains(document.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#hide();
      if (isInside) this.#leave();
    } else if (isNext(event) && !isInside && !isElsewhere(event)) {
      // Whoever has tabbed through the tools goes on with the page.
      if (this.#before !== undefined) return;
      event.preventDefault();
      this.#before = document.activeElement;
      this.#popover.querySelector('button')?.focus();
    } else if (isInside && event.key === 'Tab') {
      const controls = [...this.#popover.querySelectorAll('button, textarea')];
      const end = controls.filter((control) => control.checkVisibility());
      // The browser goes on from here: to what follows the words, or to what was before.
      if (document.activeElement === end.at(event.shiftKey ? 0 : -1)) this.#leave();
    }
  }

  /** Give the focus back to what had it, or to the words. */
  #leave(): void {
    const before = this.#before === document.body ? this.#last : this.#before;
    if (before instanceof HTMLElement) takeFocus(before);
  }
}

function isNext({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !(shiftKey || altKey || ctrlKey || metaKey);
}

/** Whether somebody is busy elsewhere, in a field or in the panel of a number. */
function isElsewhere(event: KeyboardEvent): boolean {
  return isInField(event) || document.activeElement?.matches('.citing *') === true;
}

function same(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
