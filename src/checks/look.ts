import type { Page } from './browsers/engine.ts';

/** By how many pixels a page is wider than its viewport. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'Math.max(0, document.documentElement.scrollWidth - window.innerWidth)',
  );
}

/** What a page has asked of other hosts than its own. */
export async function foreignRequests(page: Page, url: string): Promise<string[]> {
  const { origin } = new URL(url);
  const requests = await page.requests();
  return requests.filter((request) => {
    const asked = new URL(request);
    // These stay in the page or the browser.
    return (
      !['data:', 'about:', 'blob:'].includes(asked.protocol) && asked.origin !== origin
    );
  });
}

/** An expression: whether any part of an element is laid out. */
export function isShown(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`;
}
