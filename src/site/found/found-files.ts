import { absolute, pagePaths } from '../../addresses/routes.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import {
  atomFeed,
  citationCff,
  mediaTypes,
  openSearchXml,
  sitemapFiles,
  sitemapName,
} from '../../outputs/index.ts';
import { changeDays } from './change-days.ts';
import { newsOf } from './news.ts';

const feed = 'feed.xml';
const openSearch = 'opensearch.xml';

/** How the head of every page names those that browsers look for, where the site has an address. */
export const foundLinks = [
  { rel: 'alternate', type: mediaTypes.atom, file: feed },
  { rel: 'search', type: mediaTypes.openSearch, file: openSearch },
] as const;

/**
 * The files by which the site is found and cited, by path. All but the last need whole addresses, so
 * a site without an address does not have them.
 *
 * @param pages - every page by its path below the site's root, as in `pagePaths`
 */
export function foundFiles(pages: readonly string[]): ReadonlyMap<string, string> {
  const site = siteMetadata();
  const { url, title, description, language, date } = site;
  const cff = ['CITATION.cff', citationCff(site)] as const;
  if (url === undefined) return new Map([cff]);
  const at = (path: string) => absolute(url, path) ?? url;
  const entries = changeDays(pages).map(({ path, day }) => ({
    address: at(path),
    changed: day ?? date,
  }));
  const search = {
    home: url,
    title,
    description,
    language,
    search: at(pagePaths.search),
    icon: at('favicon.svg'),
  };
  return new Map([
    ...sitemapFiles(entries, at),
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${at(sitemapName)}\n`],
    [feed, atomFeed(newsOf(url, feed))],
    [openSearch, openSearchXml(search)],
    cff,
  ]);
}
