import type { DocumentHead } from '../summaries/document-head.ts';
import { mostListed, pageOfPlace, pagePath, pagesOf } from './paging.ts';

/** A part of a list with a heading of its own: a month, a year. */
export interface Section<Item> {
  /** Its anchor: `month-02`, `year-1961`. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** A list in sections, as its address and title name it. */
export interface Listing<Item = DocumentHead> {
  /** The address of its first page, below the site's root. */
  readonly path: string;
  readonly title: string;
  /** As lists of lists print and order it: "Lovelace, Ada". */
  readonly filed: string;
  readonly sections: readonly Section<Item>[];
}

/** A part of a section on one page. */
export interface SectionPart<Item> extends Section<Item> {
  /** Whether it began on the page before. */
  readonly isContinued: boolean;
}

/** One page of a list. */
export interface ListingPage<Item = DocumentHead> {
  readonly listing: Listing<Item>;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly path: string;
  readonly sections: readonly SectionPart<Item>[];
}

/** Where a section of a list begins, or several that follow one another. */
export interface SectionLink {
  readonly title: string;
  readonly count: number;
  /** Its address below the site's root. */
  readonly path: string;
}

/** The pages of a list, each with the parts of its sections. */
export function listingPages<Item>(listing: Listing<Item>): readonly ListingPage<Item>[] {
  const all = listing.sections.flatMap((section) =>
    section.items.map((item, index) => ({ section, item, index })),
  );
  const pages = pagesOf(all);
  return pages.map((page, index) => ({
    listing,
    number: index + 1,
    count: pages.length,
    path: pagePath(listing.path, index + 1),
    sections: [...Map.groupBy(page, ({ section }) => section)].map(([section, own]) => ({
      ...section,
      items: own.map(({ item }) => item),
      isContinued: (own[0]?.index ?? 0) > 0,
    })),
  }));
}

/** A list on one page, however long it is. */
export function onePage<Item>(listing: Listing<Item>): ListingPage<Item> {
  const sections = listing.sections.map((section) => ({
    ...section,
    isContinued: false,
  }));
  return { listing, number: 1, count: 1, path: listing.path, sections };
}

/**
 * Links to the sections of a list, each on the page where it begins.
 *
 * @param pages - how many pages it has, if they may hold more than others
 */
export function sectionLinks(
  { path, sections }: Pick<Listing<unknown>, 'path' | 'sections'>,
  pages = Number.POSITIVE_INFINITY,
): readonly SectionLink[] {
  let place = 0;
  return fewLinks(
    sections.map(({ id, title, items }) => {
      const page = Math.min(pageOfPlace(place), pages);
      place += items.length;
      return { title, count: items.length, path: `${pagePath(path, page)}#${id}` };
    }),
  );
}

/** Links in their order, as many of them together as it takes for a page to hold them. */
export function fewLinks(links: readonly SectionLink[]): readonly SectionLink[] {
  const together = Math.ceil(links.length / mostListed);
  if (together <= 1) return links;
  const groups = Map.groupBy(links.entries(), ([index]) => Math.floor(index / together));
  return [...groups.values()].map((group) => {
    const own = group.map(([, link]) => link);
    return {
      title: `${own[0]?.title}–${own.at(-1)?.title}`,
      count: own.reduce((sum, { count }) => sum + count, 0),
      path: own[0]?.path ?? '',
    };
  });
}

/** How many entries a list has. */
export function sizeOf({ sections }: Pick<Listing<unknown>, 'sections'>): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

/** The order of names: as the alphabet has them, and numbers as they count. */
export const byName = new Intl.Collator('en', { numeric: true }).compare;

/** Entries in sections by the letter they are filed under, in the order of the alphabet. */
export function letterSections<Item>(
  items: readonly Item[],
  filed: (item: Item) => string,
  other: string,
): readonly Section<Item>[] {
  const inOrder = items.toSorted((a, b) => byName(filed(a), filed(b)));
  const letters = Map.groupBy(inOrder, (item) => letterOf(filed(item)));
  return [...letters]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, own]) => ({
      id: `letter-${letter === last ? 'other' : letter}`,
      title: letter === last ? other : letter.toUpperCase(),
      items: own,
    }));
}

/** Comes behind every letter. */
const last = '~';

function letterOf(filed: string): string {
  const first = /[\p{L}\p{N}]/u.exec(filed.normalize('NFD'))?.[0].toLowerCase() ?? '';
  return /^[a-z]$/u.test(first) ? first : last;
}
