import { siteWording } from '../site-wording.ts';
import type { ListingPage } from './listing.ts';

/** What a page of a list is called: the first as the list, others with their number. */
export function pageTitle(
  { number, listing }: Pick<ListingPage<unknown>, 'number' | 'listing'>,
  title = listing.title,
): string {
  const { lists, say } = siteWording();
  return number === 1
    ? title
    : say(lists.paging.pageTitle, { title, number: String(number) });
}
