/** Between a mark and the note that covers the foot of the window, in pixels. */
const gap = 8;

/** Marks of notes that stand on the page, and the ways back to them. */
const ways = '.record [id^="a"][id$="-ref"][href^="#"], .beside a[href$="-ref"]';

/**
 * Let notes open and close without moving the text: a browser brings what an address names to the
 * head of the window, also where it is in sight. Who comes by the address of a note is led to its
 * mark, and Escape closes a note that lies over the text.
 */
export function startNotesAtHand(): void {
  let before: number | undefined;
  document.addEventListener('click', ({ target }) => {
    const isWay = target instanceof Element && target.closest(ways) !== null;
    before = isWay ? scrollY : undefined;
  });
  addEventListener('hashchange', () => {
    bringInSight(before);
    before = undefined;
  });
  document.addEventListener('keydown', ({ key }) => {
    const isOthers = document.querySelector('.finding, dialog[open], :popover-open');
    const note = document.querySelector('.beside p:target');
    if (key === 'Escape' && note && isOver(note) && !isOthers)
      note.querySelector('a')?.click();
  });
  if (location.hash !== '') bringInSight(scrollY);
}

/** @param before - how far the page was scrolled before the browser followed the address */
function bringInSight(before: number | undefined): void {
  const id = location.hash.slice(1).replace(/-ref$/u, '');
  const [mark, note] = [`${id}-ref`, id].map((name) => document.getElementById(name));
  if (!mark || !note?.matches('.beside p')) return;
  if (before !== undefined) scrollTo({ top: before, behavior: 'instant' });
  const { top, bottom } = mark.getBoundingClientRect();
  const foot = isOver(note) ? note.getBoundingClientRect().top : innerHeight;
  if (top < 0 || bottom > innerHeight) mark.scrollIntoView({ block: 'center' });
  else if (bottom + gap > foot) scrollBy({ top: bottom + gap - foot });
}

/** Whether a note lies over the text, and not beside it. */
function isOver(note: Element): boolean {
  return getComputedStyle(note).position === 'fixed' && note.getClientRects().length > 0;
}
