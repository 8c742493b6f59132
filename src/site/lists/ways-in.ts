import { pagePaths } from '../../addresses/routes.ts';
import { registerPages } from '../registers/register-pages.ts';
import { siteWording } from '../site-wording.ts';
import type { Grouping } from './document-listings.ts';
import { groupingPath, groupListings, yearListings } from './document-listings.ts';
import type { Listing, SectionLink } from './listing.ts';
import { byName, fewLinks, sizeOf } from './listing.ts';
import { pageOfPlace, pagePath } from './paging.ts';

/** A way to the documents from the home page of an edition that has many. */
export interface WayIn {
  readonly title: string;
  readonly links: readonly SectionLink[];
  /** Where all of them are listed, or what goes on from there. */
  readonly all?: { readonly title: string; readonly path: string };
}

/** How many speakers and archives the home page names. */
const mostNamed = 20;

/** Those that there are: by date, by speaker, by archive, and through the registers. */
export function waysIn(): readonly WayIn[] {
  const { lists, pages } = siteWording();
  const { ways: words } = lists;
  const registers: WayIn = {
    title: words.registers,
    links: registerLinks(),
    all: { title: pages.wordIndex.title, path: 'words/' },
  };
  return [
    {
      title: words.byDate,
      links: yearLinks(yearListings()),
      all: { title: words.allYears, path: pagePaths.documents },
    },
    groupWay('speakers', words.bySpeaker, words.allSpeakers),
    groupWay('archives', words.byArchive, words.allArchives),
    registers,
  ].filter(({ links }) => links.length > 0);
}

/** Each year; of more than a page can name, some together, which lead to where all are listed. */
function yearLinks(years: readonly Listing[]): readonly SectionLink[] {
  const links = years.map((year) => ({
    title: year.title,
    count: sizeOf(year),
    path: year.path,
  }));
  const few = fewLinks(links);
  if (few.length === links.length) return links;
  const places = new Map(years.map(({ path }, place) => [path, place]));
  return few.map((link) => {
    const place = places.get(link.path) ?? 0;
    const page = pagePath(pagePaths.documents, pageOfPlace(place));
    return { ...link, path: `${page}#year-${years[place]?.title}` };
  });
}

/** Those with the most documents, in the order of their names. */
function groupWay(grouping: Grouping, title: string, allTitle: string): WayIn {
  const groups = groupListings(grouping);
  const most = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostNamed);
  return {
    title,
    links: most
      .toSorted((a, b) => byName(a.filed, b.filed))
      .map((group) => ({ title: group.title, count: sizeOf(group), path: group.path })),
    ...(groups.length > most.length && {
      all: {
        title: siteWording().say(allTitle, { count: groups.length }),
        path: groupingPath(grouping),
      },
    }),
  };
}

function registerLinks(): readonly SectionLink[] {
  const { names } = siteWording();
  return registerPages().map(({ name, entries }) => ({
    title: names.registers[name],
    count: entries.length,
    path: pagePaths.register(name),
  }));
}
