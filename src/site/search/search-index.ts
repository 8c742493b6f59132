import { contentDirectory } from '../../addresses/environment.ts';
import { cacheLast } from '../../content/file-cache.ts';
import {
  documentSlugs,
  editionOf,
  siteRegisters,
  siteThesaurus,
} from '../../content/read-edition.ts';
import { keptPart } from '../../content/store/parts.ts';
import type { Edition } from '../../edition/index.ts';
import type { SearchIndex } from '../../search/index/records.ts';
import { documentIndexOf, searchIndexOf } from '../../search/index/records.ts';
import { mostEmbedded } from '../../search/index/size.ts';

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

/**
 * How many records there are; of a collection too large to be embedded, that there are more than
 * `mostEmbedded`.
 */
export function searchSize(): number {
  return sizeIn(contentDirectory());
}

const sizeIn = cacheLast(
  'search-size',
  () => {
    let size = 0;
    for (const slug of documentSlugs()) {
      size += documentSearchIndex(slug).records.length;
      if (size > mostEmbedded) break;
    }
    return size;
  },
  (content) => [content],
);

/** Whether it is. */
export function isLargeCollection(): boolean {
  return searchSize() > mostEmbedded;
}

/**
 * The same of one document alone, with the entries that it names or means.
 *
 * @param read - the document, where it is at hand
 */
export function documentSearchIndex(slug: string, read?: Edition): SearchIndex {
  return keptPart(slug, 'search', () =>
    documentIndexOf(read ?? editionOf(slug), siteRegisters().entries),
  );
}
