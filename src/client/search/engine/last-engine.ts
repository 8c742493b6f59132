import { keep, recall } from '../../dom/preferences.ts';

/** What answered: Pagefind's index, the embedded records, or they first and then the index. */
export type LastEngine = 'pagefind' | 'records' | 'both';

const key = 'search-engine';

/** Note what answered the last search in this tab, for the page of diagnostics. */
export function noteEngine(engine: LastEngine): void {
  keep(key, engine, 'sessionStorage');
}

export function lastEngine(): string | null {
  return recall(key, 'sessionStorage');
}
