import { addStyle } from '../dom/add-style.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { findAsked } from '../find/find-hook.ts';
import { contentsSheet } from './contents.ts';
import style from './reading-bar.css?inline';

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
