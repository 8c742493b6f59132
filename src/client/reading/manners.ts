import { queryOfAddress } from '../dom/address-bar.ts';

/** What tells that a reader has begun to do something. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'hashchange'] as const;

/** Milliseconds after which the page is as it is for good, whether or not anybody has acted. */
const patience = 3000;

/**
 * Let the sheet of what a reader does take effect, and the whole record be laid out, once somebody
 * does anything, goes to a place, or a while after the page was loaded. Before, every element would
 * be looked at again while the first words are waited for.
 */
export function startManners(): void {
  const sheet = document.querySelector<HTMLLinkElement>('link[media="not all"]');
  const apply = () => {
    document.documentElement.dataset['acted'] = '';
    if (sheet) sheet.media = 'all';
    for (const act of acts) removeEventListener(act, begin);
  };
  // Whoever went to a place was brought there by what was laid out before; which of its two events
  // comes first differs.
  const begin = () => {
    apply();
    if (location.hash !== '') document.querySelector('.record :target')?.scrollIntoView();
  };
  if (location.hash !== '' || queryOfAddress() !== '') {
    apply();
    return;
  }
  for (const act of acts) addEventListener(act, begin, { passive: true });
  addEventListener('load', () => setTimeout(apply, patience));
}
