import { fetchText } from './fetch-text.ts';

/**
 * A copy of the element that an address names, on this page or another, its own addresses made
 * whole.
 *
 * @param address - with a fragment
 * @throws {Error} where the page cannot be had (offline, or from a disk), or has no such element
 */
export async function fetchElement(address: string): Promise<Element> {
  const { href, hash, origin, pathname } = new URL(address, location.href);
  const page = origin + pathname;
  const isHere = page === location.origin + location.pathname;
  const source = isHere ? document : pageOf(await fetchText(page));
  const part = source.getElementById(hash.slice(1))?.cloneNode(true);
  if (!(part instanceof Element)) throw new Error(`Nothing is at ${href}`);
  for (const link of part.querySelectorAll('a')) {
    link.href = new URL(link.getAttribute('href') ?? '', page).href;
  }
  return document.adoptNode(part);
}

/** The head is left out: its style is not this page's, which the policy would say. */
function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
}
