import { addStyle } from './add-style.ts';
import { button, element } from './element.ts';
import { keyboardShortcutsOn, turnKeyboardShortcuts } from './keyboard-shortcuts.ts';
import { takeFocus } from './take-focus.ts';
import * as words from './words.ts';

/** Keys with what they do. */
export type Keys = readonly (readonly [key: string, does: string])[];

const keysStyle = `
  .keys { margin: auto; padding: 1.5rem; border: 1px solid var(--line); background: var(--page); color: inherit; }
  .keys h2 { margin-block-start: 0; }
  .keys dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin-block-end: 1rem; }
  .keys dd { margin: 0; }
  .keys p { margin-block-end: 1rem; }
`;

let dialog: HTMLDialogElement | undefined;

/** Show what the keys of the page do, and let readers turn those off that need no modifier. */
export function showKeys(keys: Keys): void {
  dialog ??= document.body.appendChild(keysDialog(keys));
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

function keysDialog(keys: Keys): HTMLDialogElement {
  addStyle(keysStyle);
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
