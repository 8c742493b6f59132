import { join } from 'node:path';
import { contentDirectory } from '../../addresses/environment.ts';
import type { Routes } from '../../addresses/routes.ts';
import { pagePaths } from '../../addresses/routes.ts';
import { isLargeSite } from '../../content/corpus.ts';
import { cacheLast } from '../../content/file-cache.ts';
import { noteAddress } from '../../content/links/prose-address.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import { notSeen, sourceKinds } from '../../edition/index.ts';
import type { ListingPage } from '../lists/listing.ts';
import { listingPages, onePage } from '../lists/listing.ts';
import { siteWording } from '../site-wording.ts';
import type { BibliographyEntry } from './cite.ts';
import { bibliographyOf } from './cite.ts';

/** The bibliography by kind of source; in an edition of many documents it may have pages. */
export function bibliographyPages(): readonly ListingPage<BibliographyEntry>[] {
  return pagesIn(contentDirectory());
}

const pagesIn = cacheLast('bibliography', makePages, (content) => [
  join(content, 'sources.yaml'),
]);

function makePages(): readonly ListingPage<BibliographyEntry>[] {
  const words = siteWording().pages.bibliography;
  const all = bibliographyOf(siteRegisters().sources);
  const seen = all.filter(({ source }) => source.read !== notSeen);
  const sections = [
    ...sourceKinds.map((kind) => ({
      id: kind as string,
      title: words[kind],
      items: seen.filter(({ source }) => source.kind === kind),
    })),
    {
      id: 'not-seen',
      title: words.notSeen,
      items: all.filter(({ source }) => source.read === notSeen),
    },
  ].filter(({ items }) => items.length > 0);
  const { bibliography: path } = pagePaths;
  const listing = { path, title: words.title, filed: words.title, sections };
  return isLargeSite() ? listingPages(listing) : [onePage(listing)];
}

/** The place of a source in the bibliography, below the site's root. */
export function sourcePath(id: string): string {
  return `${pathsIn(contentDirectory()).get(id) ?? pagePaths.bibliography}#${id}`;
}

const pathsIn = cacheLast(
  'source-paths',
  () =>
    new Map(
      bibliographyPages().flatMap(({ path, sections }) =>
        sections.flatMap(({ items }) => items.map(({ id }) => [id, path] as const)),
      ),
    ),
  (content) => [join(content, 'sources.yaml')],
);

/** Writes the addresses in the notes of a document for the page they are shown on. */
export function addressInNotes(slug: string, routes: Routes): (href: string) => string {
  return noteAddress(slug, routes, pageOf);
}

/** The prose of an editorial page, its links to sources leading to the page that has them. */
export function withSourceLinks(html: string): string {
  if (bibliographyPages().length === 1) return html;
  return html.replace(
    /(?<=href="\.\.\/)bibliography\/#([a-z0-9-]+)(?=")/gu,
    (_, id: string) => sourcePath(id),
  );
}

function pageOf(path: string, fragment: string): string {
  if (path !== pagePaths.bibliography) return path;
  return pathsIn(contentDirectory()).get(fragment) ?? path;
}
