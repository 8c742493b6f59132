import { button, element } from '../dom/element.ts';
import { keyboardShortcutsOn, turnKeyboardShortcuts } from '../dom/keyboard-shortcuts.ts';
import { takeFocus } from '../dom/take-focus.ts';
import * as words from '../dom/words.ts';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['j', words.keys.paragraph],
  ['k', words.keys.paragraphBefore],
  ['J', words.keys.turn],
  ['K', words.keys.turnBefore],
  ['/', words.keys.search],
  [words.keys.enter, words.keys.hit],
  [words.keys.shiftEnter, words.keys.hitBefore],
  [words.keys.escape, words.keys.end],
  ['?', words.keys.help],
];

let dialog: HTMLDialogElement | undefined;

/** Show what keys do, and let readers turn those off that need no modifier. */
export function showKeys(): void {
  dialog ??= document.body.appendChild(keysDialog());
  const own = dialog;
  // A panel closes at once, and gives the focus back to its link while that can have it.
  document.querySelector<HTMLElement>('.citing:popover-open')?.hidePopover();
  const before = document.activeElement;
  dialog.addEventListener(
    'close',
    () => {
      // A paragraph that keys have gone to lost its place in the order as it lost the focus.
      // By the time this is heard, something else may have the focus already.
      const { activeElement, body } = document;
      const isLost = activeElement === body || own.contains(activeElement);
      if (isLost && before instanceof HTMLElement && before !== body) takeFocus(before);
    },
    { once: true },
  );
  dialog.showModal();
}

function keysDialog(): HTMLDialogElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = keyboardShortcutsOn();
  box.addEventListener('change', () => turnKeyboardShortcuts(box.checked));
  const made: HTMLDialogElement = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, words.keys.title),
    element(
      'dl',
      {},
      ...keys.flatMap(([key, does]) => [
        element('dt', {}, element('kbd', {}, key)),
        element('dd', {}, does),
      ]),
    ),
    element('p', {}, element('label', {}, box, ' ', words.keys.use)),
    button(words.keys.close, () => made.close()),
  );
  return made;
}
