import { pagePaths } from '../../addresses/routes.ts';
import { isLargeSite } from '../../content/corpus.ts';
import { siteWording } from '../site-wording.ts';
import {
  groupingPath,
  groupings,
  groupListings,
  yearListings,
} from './document-listings.ts';
import type { Listing, ListingPage } from './listing.ts';
import { listingPages } from './listing.ts';

/** A page that leads to documents, by its address below the site's root. */
interface Step {
  readonly path: string;
  readonly title: string;
}

/** A page of a list of documents, and what it leads to. */
export interface DocumentListPage extends ListingPage {
  readonly heading: string;
  /** The pages between the home page and this one, from above. */
  readonly above: readonly Step[];
  /** The lists before and after this one. */
  readonly before: Step | undefined;
  readonly after: Step | undefined;
}

/** Every page of the lists of documents; none where the home page names all documents. */
export function documentListPages(): readonly DocumentListPage[] {
  if (!isLargeSite()) return [];
  const { lists, pages, say } = siteWording();
  const top = { path: pagePaths.documents, title: pages.everyPage.documents };
  return [
    ...yearListings().flatMap((listing, index, all) => {
      const { undated, inYear } = lists.documents;
      const isUndated = listing.title === pages.everyPage.undated;
      const heading = isUndated ? undated : say(inYear, { year: listing.title });
      return pagesWith(listing, {
        heading,
        above: [top],
        before: all[index - 1],
        after: all[index + 1],
      });
    }),
    ...groupings.flatMap((grouping) => {
      const group = { path: groupingPath(grouping), title: lists.groups[grouping] };
      return groupListings(grouping).flatMap((listing) =>
        pagesWith(listing, {
          heading:
            grouping === 'speakers'
              ? say(lists.documents.bySpeaker, { name: listing.title })
              : listing.title,
          above: [top, group],
          before: undefined,
          after: undefined,
        }),
      );
    }),
  ];
}

function pagesWith(
  listing: Listing,
  more: Omit<DocumentListPage, keyof ListingPage>,
): DocumentListPage[] {
  return listingPages(listing).map((page) => ({ ...page, ...more }));
}
