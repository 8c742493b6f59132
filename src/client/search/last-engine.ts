/** What answered: Pagefind's index, the embedded records, or they first and then the index. */
export type LastEngine = 'pagefind' | 'records' | 'both';

const key = 'search-engine';

/** Note what answered the last search in this tab, for the page of diagnostics. */
export function noteEngine(engine: LastEngine): void {
  try {
    sessionStorage.setItem(key, engine);
  } catch {
    // Storage may be forbidden; then that page has nothing to tell.
  }
}

export function lastEngine(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
