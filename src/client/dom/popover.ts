import { addStyle } from './add-style.ts';
import { element } from './element.ts';
import { language } from './words.ts';

/** Between a popover and what it belongs to, and the edges of the window, in pixels. */
const gap = 8;

const style = `
.citing {
  position: absolute;
  inset: auto;
  margin: 0;
  padding: 0.6rem 0.8rem;
  inline-size: fit-content;
  overflow: auto;
  overscroll-behavior: contain;
  overflow-wrap: anywhere;
  border: 1px solid var(--line);
  box-shadow: 0 0.2rem 0.8rem #0003;
  background: var(--page);
  color: var(--text);
  font: var(--sans);
  text-align: start;
}
.citing.at-foot {
  position: fixed;
  inset: auto 0 0;
  max-block-size: 50vh;
  inline-size: auto;
  padding-inline: var(--gutter);
  border-width: 1px 0 0;
  box-shadow: none;
}
/* The line of the text, which has a margin from here on. */
@media (width >= 48rem) { .citing.at-foot { padding-inline: max(var(--gutter) + 4rem, (100vw - var(--measure)) / 2); } }
/* Always at hand, however long a panel is, on a strip of its ground. */
.citing.at-foot > button { position: sticky; inset-block-end: 0; margin-block-start: 0.6rem; box-shadow: 0 0 0 100vmax var(--page); clip-path: inset(-0.6rem -100vmax); }
.citing.at-foot p { max-inline-size: var(--measure); }
.citing:has(> #annotation-title) { background: var(--inset); font: 0.875em / 1.5 var(--serif); }
.citing:has(> #annotation-title) > button { box-shadow: 0 0 0 100vmax var(--inset); font: var(--sans); }
.citing:has(> #annotation-title) > strong { font: 600 var(--sans); }
.citing[role="group"]:popover-open { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; }
.citing[role="group"] { inline-size: max-content; }
.citing[role="group"] :is(p, textarea) { contain: inline-size; flex-basis: 100%; margin-block: 0; }
.citing[role="group"] p:empty { display: none; }
.citing p { max-inline-size: 26rem; margin-block: 0.4rem; font-style: normal; text-wrap: wrap; }
.citing :is(button, select) { padding: 0.2rem 0.6rem; }
.citing p > button { display: block; margin-block-start: 0.3rem; }
.citing label { display: inline-block; margin: 0 0.8rem 0.3rem 0; white-space: nowrap; }
.citing > strong { font-weight: 600; }
.citing textarea { display: block; inline-size: 100%; }
/* Smaller letters in a field would make a telephone enlarge the page around it. */
@media (pointer: coarse) { .citing :is(select, textarea) { font-size: max(16px, 1em); } }
.citing [hidden] { display: none; }
.citing .quiet { color: var(--quiet); }
/* With panels, nothing else needs to open at the foot of the window. */
@media screen { .endnotes:not(.placed) > p:target { position: static; } }
@media print { .citing { display: none; } }
`;

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
