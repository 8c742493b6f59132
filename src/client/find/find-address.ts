import { hitOfAddress, queryOfAddress, writeQuery } from '../dom/address-bar.ts';
import { isInSight } from '../reading/scroll-position.ts';
import type { Place } from './find-marks.ts';
import { goTo } from './find-marks.ts';

/** What follows the page's address, and is written into it. */
interface Follower {
  /** What is looked for; empty where nothing is. */
  readonly asked: string;
  readonly end: () => void;
  readonly arrive: (query: string) => Promise<void>;
  readonly goBackTo: (hit: number | undefined) => void;
}

/** Let a search within the page follow its address as the reader goes back and forth. */
export function followAddress(find: Follower): void {
  addEventListener('popstate', () => {
    const query = queryOfAddress();
    if (query === find.asked) find.goBackTo(hitOfAddress());
    else if (query === '') find.end();
    else find.arrive(query).catch(reportError);
  });
  // A link to another place keeps the query, but the address no longer means the hit.
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (new URL(oldURL).search === new URL(newURL).search) writeQuery(find.asked);
  });
}

/** Whether the reader comes by a link: who reloads the page or goes back is where they were. */
export function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
}

/**
 * Bring a place to the middle of the window of a page that loads. Until then browsers go to the place
 * that the address names, WebKit even a little later; and what is above gets its height only when it
 * comes near the window.
 */
export async function settleAt(place: Place): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  goTo(place);
  for (let frame = 0; frame < 5; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (!isInSight(place.element)) goTo(place);
  }
}
