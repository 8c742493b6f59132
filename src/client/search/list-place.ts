/** How far a reader had come in a list of results: it is kept with the entry of the history. */
export interface ListPlace {
  /** Passages that were shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
}

/** Milliseconds without scrolling before the place is kept: Safari counts how often. */
const rest = 300;

/** The place that the way back leads to; none where the list is new. */
export function keptPlace(): ListPlace | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const [shown, top] = [Reflect.get(state, 'shown'), Reflect.get(state, 'top')];
  return typeof shown === 'number' && typeof top === 'number'
    ? { shown, top }
    : undefined;
}

/**
 * Keep the place of a list as the reader scrolls, and as a link leads away: browsers restore it before
 * the results are there, and know nothing of those that were asked for later.
 *
 * @param shownIn - how many passages are shown; undefined while an answer is awaited
 */
export function keepPlaces(list: HTMLElement, shownIn: () => number | undefined): void {
  const keep = () => {
    const shown = shownIn();
    if (shown === undefined) return;
    try {
      history.replaceState({ shown, top: scrollY } satisfies ListPlace, '');
    } catch {
      // Safari refuses where this is done too often: the place is then a little behind.
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, rest);
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) keep();
  });
}
