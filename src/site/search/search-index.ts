import { contentDirectory } from '../../addresses/environment.ts';
import { cacheLast } from '../../content/file-cache.ts';
import {
  documentSlugs,
  editionOf,
  siteRegisters,
  siteThesaurus,
} from '../../content/read-edition.ts';
import { keptPart } from '../../content/store/parts.ts';
import type { SearchIndex } from '../../search/index/records.ts';
import { documentIndexOf, searchIndexOf } from '../../search/index/records.ts';

/** Everything that searching the site needs; pages, examples and files ask for it in turn. */
export function siteSearchIndex(): SearchIndex {
  return indexIn(contentDirectory());
}

const indexIn = cacheLast(
  'search-index',
  () =>
    searchIndexOf(
      documentSlugs().map(editionOf),
      siteRegisters().entries,
      siteThesaurus(),
    ),
  (content) => [content],
);

/** The same of one document alone, with the entries that it names or means. */
export function documentSearchIndex(slug: string): SearchIndex {
  return keptPart(slug, 'search', () =>
    documentIndexOf(editionOf(slug), siteRegisters().entries),
  );
}
