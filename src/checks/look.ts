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

/** An expression: whether a page is set in the edition's own face, and not in another's stead. */
const isInOwnFace = `document.fonts.ready.then(() => {
  const probe = document.createElement('span');
  const width = (family) => {
    probe.style.cssText = 'position: absolute; font: 100px ' + family;
    return probe.getBoundingClientRect().width;
  };
  probe.textContent = 'Hamburgefonstiv';
  document.body.append(probe);
  const isOwn = width('Record, monospace') !== width('monospace');
  probe.remove();
  return isOwn;
})`;

/**
 * Open an address in the edition's own face: on a busy machine it may come too late, and another
 * stands in for as long as the page is open.
 */
export async function openInFace(
  page: Pick<Page, 'goto' | 'evaluate'>,
  url: string,
): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await page.goto(url);
    if (await page.evaluate<boolean>(isInOwnFace)) return;
    await page.goto('about:blank');
  }
  throw new Error(`Expected the face of ${url} to come in time`);
}
