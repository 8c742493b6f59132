/**
 * Give the focus to an element, also where it has none by itself, so that Tab and a screen reader
 * go on from there. The page stays where it is.
 */
export function takeFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), {
    once: true,
  });
  element.focus({ preventScroll: true });
}
