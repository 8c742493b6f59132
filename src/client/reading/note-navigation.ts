import { standsBeside } from '../panels/annotation-panel.ts';
import { isInSight } from './scroll-position.ts';

/** Marks of notes that stand beside the text, and the ways back to them. */
const ways = '.record .raised, .endnotes a[href$="-ref"]';

/**
 * Lead whoever comes by the address of a note to its mark, and open it there where it does not stand
 * beside the text. Where it does, following its mark moves nothing that is in sight: browsers bring
 * what an address names to the head of the window.
 */
export function startNoteNavigation(): void {
  let before: number | undefined;
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    const isWay = target instanceof Element && target.closest(ways) !== null;
    before = isWay && !defaultPrevented ? scrollY : undefined;
  });
  const arrive = () => {
    open(before);
    before = undefined;
  };
  addEventListener('hashchange', arrive);
  // WebKit goes to the note itself once more when all is loaded; who is led to its mark stays there.
  const settle = () => {
    setTimeout(arrive, 100);
    for (const wait of [400, 1000, 2000]) setTimeout(stay, wait);
  };
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle);
}

/** Bring the mark of a note that is open into sight again. */
function stay(): void {
  const id = /^#(a\d+)$/u.exec(location.hash)?.[1];
  const mark = document.getElementById(`${id}-ref`);
  const isOpen = document.querySelector(':popover-open') !== null;
  if (mark && isOpen && !isInSight(mark)) mark.scrollIntoView({ block: 'center' });
}

/** @param before - how far the page was scrolled before the browser followed the address */
function open(before: number | undefined): void {
  const id = /^#(a\d+)(?:-ref)?$/u.exec(location.hash)?.[1];
  const mark = document.querySelector<HTMLAnchorElement>(`#${id}-ref`);
  if (!mark) return;
  if (standsBeside(mark)) {
    if (before !== undefined) scrollTo({ top: before, behavior: 'instant' });
    document.getElementById(`${id}`)?.scrollIntoView({ block: 'nearest' });
    if (!isInSight(mark)) mark.scrollIntoView({ block: 'center' });
    return;
  }
  const isShown = mark.getClientRects().length > 0;
  const place = isShown ? mark : mark.closest('.passage');
  if (location.hash === `#${id}`) {
    place?.scrollIntoView({ block: 'center' });
    if (isShown) mark.click();
  }
}
