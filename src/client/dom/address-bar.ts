/**
 * Write what a page shows into its address. Safari throws where this is done more than 100 times in
 * half a minute; the address is then behind until it is next written, and the page goes on.
 *
 * @param address - as seen from the page
 */
export function writeAddress(how: 'push' | 'replace', address: string): void {
  if (new URL(address, location.href).href === location.href) return;
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Nothing on the page depends on it.
  }
}

/**
 * What the page's address asks for. In a copy that wget has made it is in the name of the file:
 * `index.html?q=rice.html`.
 */
export function askedInAddress(): URLSearchParams {
  const inName = /\.html(\?.*)\.html$/u.exec(decodeURIComponent(location.pathname))?.[1];
  return new URLSearchParams(location.search || inName);
}

/** The query of the page's address; empty where it has none. */
export function queryOfAddress(): string {
  return askedInAddress().get('q')?.trim() ?? '';
}

/** Which hit of its query the page's address means, counted from 1; nothing where it names none. */
export function hitOfAddress(): number | undefined {
  const hit = askedInAddress().get('hit') ?? '';
  return /^[1-9]\d{0,5}$/u.test(hit) ? Number(hit) : undefined;
}

/** Let the address have a query with one of its hits, or none, beside what else it has. */
export function writeQuery(query: string, hit?: number): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (query === '' || hit === undefined) address.searchParams.delete('hit');
  else address.searchParams.set('hit', String(hit));
  writeAddress('replace', address.href);
}
