import { button } from '../dom/element.ts';

/** A button that shows a sign where there is no room for its word. */
export function signedButton(
  sign: string,
  word: string,
  act: () => void,
): HTMLButtonElement {
  const made = button(word, act);
  made.dataset['sign'] = sign;
  return made;
}
