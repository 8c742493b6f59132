import { hitOfAddress, queryOfAddress, writeQuery } from '../dom/address-bar.ts';

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

/** Until a page has loaded, browsers still go to the place that its address names. */
export function pageLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}
