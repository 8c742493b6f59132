import { button } from '../dom/element.ts';
import { keyboardShortcut } from '../dom/keyboard-shortcuts.ts';
import * as words from '../dom/words.ts';
import { startStepping } from '../reading/step-keys.ts';

const steps = {
  j: { to: '.results [data-id]', by: 1 },
  k: { to: '.results [data-id]', by: -1 },
} as const;

/**
 * Let keys go from result to result and to the field.
 *
 * @param show - shows what the keys do, and lets readers turn them off
 */
export function startSearchKeys(form: HTMLElement, show: () => void): void {
  startStepping(steps);
  document.addEventListener('keydown', (event) => {
    const key = keyboardShortcut(event);
    const field = form.querySelector<HTMLInputElement>('[name=q]');
    if (key === '?') show();
    else if (key === '/' && field) {
      field.focus();
      field.select();
    } else return;
    event.preventDefault();
  });
  // A finger has no keys.
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return;
  const way = button(words.keys.title, show);
  form.querySelector('.filters')?.append(way);
}
