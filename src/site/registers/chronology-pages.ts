import { pagePaths } from '../../addresses/routes.ts';
import { isLargeSite } from '../../content/corpus.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import type { Entry } from '../../edition/index.ts';
import type { ListingPage } from '../lists/listing.ts';
import { listingPages, onePage } from '../lists/listing.ts';
import { siteWording } from '../site-wording.ts';
import { chronologyOf } from './chronology.ts';

/** The dated events by year; in an edition of many documents they may have several pages. */
export function chronologyPages(): readonly ListingPage<Entry>[] {
  const { title } = siteWording().pages.chronology;
  const sections = chronologyOf(siteRegisters().entries.values()).map(
    ({ year, events }) => ({ id: `year-${year}`, title: year, items: events }),
  );
  const { chronology: path } = pagePaths;
  const listing = { path, title, filed: title, sections };
  return isLargeSite() ? listingPages(listing) : [onePage(listing)];
}
