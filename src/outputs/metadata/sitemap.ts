import { escapeHtml } from '../../text/escape-html.ts';

/** A page as crawlers are told of it. */
export interface SitemapEntry {
  readonly address: string;
  /** The day of its last change, YYYY-MM-DD. */
  readonly changed: string;
}

/** How many addresses sitemaps.org allows in a file. */
const mostAddresses = 50_000;

/**
 * The pages of a site, as sitemaps.org has it: `sitemap.xml` names them, or, where they are more than a
 * file may name, the files that do.
 *
 * @param at - the address of a file at the root of the site
 * @returns the files by their names
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  at: (name: string) => string,
): ReadonlyMap<string, string> {
  if (entries.length <= mostAddresses)
    return new Map([[sitemapName, listXml('urlset', 'url', entries)]]);
  const count = Math.ceil(entries.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, index) => ({
    name: sitemapName.replace('.', `-${index + 1}.`),
    entries: entries.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }));
  const index = parts.map(({ name, entries: own }) => ({
    address: at(name),
    changed: latest(own),
  }));
  return new Map([
    [sitemapName, listXml('sitemapindex', 'sitemap', index)],
    ...parts.map(
      ({ name, entries: own }) => [name, listXml('urlset', 'url', own)] as const,
    ),
  ]);
}

/** The file that crawlers are told of. */
export const sitemapName = 'sitemap.xml';

function latest(entries: readonly SitemapEntry[]): string {
  return entries.reduce((day, { changed }) => (changed > day ? changed : day), '');
}

function listXml(list: string, item: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(
    ({ address, changed }) =>
      `<${item}><loc>${escapeHtml(address)}</loc><lastmod>${changed}</lastmod></${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${list}>
`;
}
