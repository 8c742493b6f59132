import { addStyle } from '../dom/add-style.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { findAsked } from '../find/find-hook.ts';
import { contentsSheet } from './contents.ts';

/** It lies over the page and moves nothing; where the margin has room it stands there. */
const style = `@layer components {
  .place { display: flex; gap: 0.2rem; position: fixed; z-index: 1; inset: auto 0 0; align-items: center; block-size: 3rem; padding-inline: calc(var(--gutter) - 0.35rem); border-block-start: 1px solid var(--line); background: var(--page); color: var(--quiet); font: var(--sans); user-select: none; }
  .place > button { flex: none; padding: 0.5rem 0.35rem; border: 0; background: none; color: inherit; line-height: 2rem; text-decoration: none; }
  /* Two lines: where the number needs both, the label at the head alone says who speaks. */
  .where { flex: 1; overflow: hidden; min-inline-size: 0; max-block-size: 2.5em; margin: 0; line-height: 1.25; }
  .where > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .where > :first-child { color: var(--text); white-space: normal; }
  .where a { color: var(--link); }
  .place > .step { inline-size: 1.75rem; padding-inline: 0; font-size: 1.3rem; text-align: center; }
  .step:disabled { opacity: 0.4; }
  html { scroll-padding-block-end: 4rem; }
  body { padding-block-end: 3rem; }
  @media (width < 85rem) { html:has(.finding, .citing:popover-open) .place { display: none; } }
  @media (width >= 85rem) {
    .place { display: grid; gap: 0; inset-inline-end: auto; justify-items: start; block-size: auto; inline-size: 8.5rem; padding: 0 0.75rem 0.75rem; border: 0; }
    .place > button { padding-block: 0; }
    .place > :not(.step) { grid-column: 1 / 3; }
    .where { order: -1; max-block-size: none; }
    .where > * { white-space: normal; }
    .where + .step { grid-column: 2; }
  }
  @media print { .place { display: none; } }
}`;

/** The bar at the foot of the window while a record is read. */
export interface ReadingBar {
  /** Say where the reader is: a line or two. */
  readonly say: (...lines: readonly (Node | string)[]) => void;
  /** Let each step be there or not. */
  readonly allow: (before: boolean, after: boolean) => void;
}

/** @param go - to the paragraph before (−1) or after (1) */
export function readingBar(go: (by: 1 | -1) => void): ReadingBar {
  addStyle(style);
  const where = element('p', { class: 'where' });
  const before = step('‹', words.reading.previous, () => go(-1));
  const after = step('›', words.reading.next, () => go(1));
  const contents = contentsSheet();
  const bar = element(
    'nav',
    { class: 'place', 'aria-label': words.reading.bar },
    before,
    where,
    after,
    opening(words.reading.contents, contents),
    button(words.reading.find, () => document.dispatchEvent(new Event(findAsked))),
    opening(words.reading.display, document.querySelector<HTMLElement>('#display')),
  );
  document.querySelector('main')?.append(contents, bar);
  return {
    say: (...lines) =>
      where.replaceChildren(...lines.map((line) => element('span', {}, line))),
    allow: (isBefore, isAfter) => {
      before.disabled = !isBefore;
      after.disabled = !isAfter;
    },
  };
}

function step(sign: string, name: string, act: () => void): HTMLButtonElement {
  const made = button(sign, act);
  made.setAttribute('aria-label', name);
  made.classList.add('step');
  return made;
}

/** The browser closes what is open as a button of its own is pressed. */
function opening(name: string, sheet: HTMLElement | null): HTMLButtonElement {
  const made = element('button', { type: 'button' }, name);
  made.popoverTargetElement = sheet;
  return made;
}
