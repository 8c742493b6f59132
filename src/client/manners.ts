/** What tells that a reader has begun to do something. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/**
 * Let the sheet of what a reader does take effect once somebody does anything, or has come to a
 * place. It is loaded by then; before, it would have every element of the page looked at again.
 */
export function startManners(): void {
  const sheet = document.querySelector<HTMLLinkElement>('link[media="not all"]');
  if (!sheet) return;
  const apply = () => {
    sheet.media = 'all';
    for (const act of acts) removeEventListener(act, apply);
  };
  if (location.hash !== '') apply();
  else for (const act of acts) addEventListener(act, apply, { passive: true });
}
