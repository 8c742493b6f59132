import { element } from './element.ts';

/** Between a tool and what it belongs to, and between it and the edges of the window, in pixels. */
const gap = 8;

const style = `
.citing {
  position: absolute;
  inset: auto;
  margin: 0;
  padding: 0.6rem 0.8rem;
  inline-size: 28rem;
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
.citing[role="group"]:popover-open { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; }
.citing[role="group"] { inline-size: max-content; }
.citing[role="group"] p { margin-block: 0; flex-basis: 100%; }
.citing[role="group"] p:empty { display: none; }
.citing p { margin-block: 0.4rem; font-style: normal; text-wrap: wrap; }
.citing :is(button, select) { padding: 0.2rem 0.6rem; }
.citing p > button { display: block; margin-block-start: 0.3rem; }
.citing label { margin-inline-end: 0.8rem; white-space: nowrap; }
.citing strong { font-weight: 600; }
.citing textarea { display: block; inline-size: 100%; }
.citing [hidden] { display: none; }
.citing .quiet { color: var(--quiet); }
@media print { .citing { display: none; } }
`;

let isStyled = false;

/**
 * Make a popover in the page's manner. Its style is no part of the page: most readers never
 * need it.
 */
export function tool(kind: 'auto' | 'manual', role: 'dialog' | 'group'): HTMLElement {
  if (!isStyled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    isStyled = true;
  }
  return element('div', { className: 'citing', popover: kind, role, lang: 'en' });
}

/** Put an open tool below a box of the window, or above it, and always within the window. */
export function placeBy(tool: HTMLElement, box: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  tool.style.maxInlineSize = `${clientWidth - 2 * gap}px`;
  tool.style.maxBlockSize = `${clientHeight - 2 * gap}px`;
  const { width, height } = tool.getBoundingClientRect();
  const [below, above] = [box.bottom + gap, box.top - gap - height];
  const top = below + height + gap > clientHeight && above > gap ? above : below;
  const within = (at: number, size: number, room: number) =>
    Math.max(gap, Math.min(at, room - size - gap));
  tool.style.left = `${within(box.left, width, clientWidth) + scrollX}px`;
  tool.style.top = `${within(top, height, clientHeight) + scrollY}px`;
}
