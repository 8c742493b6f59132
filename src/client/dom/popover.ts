import { addStyle } from './add-style.ts';
import { element } from './element.ts';
import style from './popover.css?inline';
import { language } from './words.ts';

/** Between a popover and what it belongs to, and the edges of the window, in pixels. */
const gap = 8;

let isStyled = false;

/**
 * Make a popover in the page's manner. Its style is no part of the page: most readers never
 * need it.
 */
export function popover(kind: 'auto' | 'manual', role: 'dialog' | 'group'): HTMLElement {
  if (!isStyled) {
    addStyle(style);
    isStyled = true;
  }
  return element('div', { class: 'citing', popover: kind, role, lang: language });
}

/**
 * Put an open popover below a box of the window, or above it, and always within the window.
 *
 * @param edge - where the text ends, in pixels: beside it, where there is room, nothing is covered
 */
export function placeBy(popover: HTMLElement, box: DOMRect, edge = Infinity): void {
  const { clientWidth, clientHeight } = document.documentElement;
  popover.style.maxInlineSize = `${clientWidth - 2 * gap}px`;
  popover.style.maxBlockSize = `${clientHeight - 2 * gap}px`;
  const { width, height } = popover.getBoundingClientRect();
  const isBeside = edge + 3 * gap + width <= clientWidth;
  const [below, above] = [box.bottom + gap, box.top - gap - height];
  const over = below + height + gap > clientHeight && above > gap ? above : below;
  const [left, top] = isBeside ? [edge + 2 * gap, box.top] : [box.left, over];
  const within = (at: number, size: number, room: number) =>
    Math.max(gap, Math.min(at, room - size - gap));
  popover.style.left = `${within(left, width, clientWidth) + scrollX}px`;
  popover.style.top = `${within(top, height, clientHeight) + scrollY}px`;
}

/** Narrower than this no notes stand beside the text, and a popover there lies over it. */
const narrow = '(width < 75rem)';

/**
 * Put an open popover beside the text of an element, or by it; in a narrow window at its foot, and
 * what it is about above it, from its first line on.
 */
export function placeInWindow(popover: HTMLElement, by: Element, about: Element): void {
  const isNarrow = matchMedia(narrow).matches;
  popover.classList.toggle('at-foot', isNarrow);
  if (!isNarrow) {
    const text = by.closest('.passage')?.querySelector(':scope > p');
    placeBy(popover, by.getBoundingClientRect(), text?.getBoundingClientRect().right);
    return;
  }
  popover.removeAttribute('style');
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  const { top, bottom } = about.getBoundingClientRect();
  const hidden = bottom + gap - popover.getBoundingClientRect().top;
  const before = top - parseFloat(scrollPaddingBlockStart);
  if (hidden > 0 && before > 0) scrollBy({ top: Math.min(hidden, before) });
}
