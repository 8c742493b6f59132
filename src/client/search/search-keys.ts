import { button } from '../dom/element.ts';
import { keyboardShortcut } from '../dom/keyboard-shortcuts.ts';
import type { Keys } from '../dom/keys-dialog.ts';
import { showKeys } from '../dom/keys-dialog.ts';
import * as words from '../dom/words.ts';
import { startStepping } from '../reading/step-keys.ts';

/** The keys of a record's page that mean something here. */
const keys: Keys = [
  ['j', words.keys.result],
  ['k', words.keys.resultBefore],
  ['/', words.keys.field],
  ['?', words.keys.help],
];

const steps = {
  j: { to: '.results [data-id]', by: 1 },
  k: { to: '.results [data-id]', by: -1 },
} as const;

/** Let keys go from result to result and to the field; a button shows them and turns them off. */
export function startSearchKeys(form: HTMLFormElement): void {
  startStepping(steps);
  document.addEventListener('keydown', (event) => {
    const key = keyboardShortcut(event);
    const field = form.querySelector<HTMLInputElement>('[name=q]');
    if (key === '?') showKeys(keys);
    else if (key === '/' && field) {
      field.focus();
      field.select();
    } else return;
    event.preventDefault();
  });
  // A finger has no keys.
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return;
  const way = button(words.keys.title, () => showKeys(keys));
  form.querySelector('.filters')?.append(way);
}
