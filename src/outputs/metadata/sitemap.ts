import { escapeHtml } from '../../text/escape-html.ts';

/** A page as crawlers are told of it. */
export interface SitemapEntry {
  readonly address: string;
  /** The day of its last change, YYYY-MM-DD. */
  readonly changed: string;
}

/** The pages of a site, as sitemaps.org has it. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ address, changed }) =>
      `<url><loc>${escapeHtml(address)}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
