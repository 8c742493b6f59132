/** How long to wait, in milliseconds, before the page itself is the better answer. */
const patience = 8000;

const asked = new Map<string, Promise<Document>>();

/**
 * A copy of the element that an address names, on this page or another, its own addresses made
 * whole.
 *
 * @param address - with a fragment
 * @throws {Error} where the page cannot be had (offline, or from a disk), or has no such element
 */
export async function partOfPage(address: string): Promise<Element> {
  const { href, hash, origin, pathname } = new URL(address, location.href);
  const page = origin + pathname;
  const isHere = page === location.origin + location.pathname;
  const known = isHere ? Promise.resolve(document) : (asked.get(page) ?? ask(page));
  if (!isHere) asked.set(page, known);
  known.catch(() => asked.delete(page));
  const part = (await known).getElementById(hash.slice(1))?.cloneNode(true);
  if (!(part instanceof Element)) throw new Error(`Nothing is at ${href}`);
  for (const link of part.querySelectorAll('a')) {
    link.href = new URL(link.getAttribute('href') ?? '', page).href;
  }
  return document.adoptNode(part);
}

async function ask(page: string): Promise<Document> {
  const response = await fetch(page, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const html = await response.text();
  // The head is left out: its style is not this page's, which the policy would say.
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
}
