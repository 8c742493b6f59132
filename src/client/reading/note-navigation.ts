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
  const settle = () =>
    setTimeout(() => {
      arrive();
      holdMark();
    }, 100);
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle);
}

/** Milliseconds after which a page that nobody has touched has come to rest. */
const rest = 3000;

/** Whatever else scrolls, hold the mark of an open note in sight until its reader does something. */
function holdMark(): void {
  const id = /^#(a\d+)$/u.exec(location.hash)?.[1];
  const mark = document.getElementById(`${id}-ref`);
  if (!mark) return;
  const held = new AbortController();
  const { signal } = held;
  const letGo = () => held.abort();
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'hashchange'])
    addEventListener(act, letGo, { passive: true, signal });
  addEventListener(
    'scroll',
    () => {
      if (!isInSight(mark)) mark.scrollIntoView({ block: 'center' });
    },
    { passive: true, signal },
  );
  setTimeout(letGo, rest);
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
