import { contentDirectory } from '../../addresses/environment.ts';
import { pagePaths } from '../../addresses/routes.ts';
import { cacheLast } from '../../content/file-cache.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import { filedAs } from '../registers/register-pages.ts';
import { siteWording } from '../site-wording.ts';
import { siteDigest } from '../summaries/digest.ts';
import type { DocumentHead } from '../summaries/document-head.ts';
import { addressNames } from './address-names.ts';
import type { Listing, Section } from './listing.ts';
import { letterSections } from './listing.ts';

/** The ways of dividing the documents that have a list of their own divisions. */
export const groupings = ['speakers', 'archives'] as const;
export type Grouping = (typeof groupings)[number];

/** The documents of each year, by month; at the end those without a date. */
export function yearListings(
  documents: readonly DocumentHead[] = siteDigest().documents,
): readonly Listing[] {
  return [...Map.groupBy(documents, yearOf)].map(([year, own]) => ({
    path: yearPath(year),
    title: year ?? siteWording().pages.everyPage.undated,
    filed: year ?? siteWording().pages.everyPage.undated,
    sections: year === undefined ? [wholeSection(own)] : monthSections(own),
  }));
}

/** The address of the documents of one year, or of those without a date. */
export function yearPath(year: string | undefined): string {
  return `${pagePaths.documents}${year ?? 'undated'}/`;
}

/** The documents of each speaker or archive, by year. */
export function groupListings(
  grouping: Grouping,
  documents: readonly DocumentHead[] = siteDigest().documents,
): readonly Listing[] {
  const groups = grouping === 'speakers' ? bySpeaker(documents) : byArchive(documents);
  return groups.map(({ id, title, filed, documents: own }) => ({
    path: `${groupingPath(grouping)}${id}/`,
    title,
    filed,
    sections: yearSections(own),
  }));
}

/** All speakers or archives by letter, each with its list. */
export function groupingListing(grouping: Grouping): Listing<Listing> {
  const title = siteWording().lists.groups[grouping];
  return {
    path: groupingPath(grouping),
    title,
    filed: title,
    sections: letterSections(
      groupListings(grouping),
      ({ filed }) => filed,
      siteWording().lists.paging.other,
    ),
  };
}

/** The address of the list of all speakers or archives. */
export function groupingPath(grouping: Grouping): string {
  return `${pagePaths.documents}${grouping}/`;
}

/** The address of the documents of one speaker. */
export function speakerPath(id: string): string {
  return `${groupingPath('speakers')}${id}/`;
}

/** In how many documents each person speaks, by their ids. */
export function documentsSpoken(): ReadonlyMap<string, number> {
  return spokenIn(contentDirectory());
}

const spokenIn = cacheLast(
  'documents-spoken',
  () => {
    const groups = bySpeaker(siteDigest().documents);
    return new Map(groups.map(({ id, documents }) => [id, documents.length]));
  },
  (content) => [content],
);

/** The speakers of whom nothing says which part of their name is the family's: filed as they are printed. */
export function filedAsPrinted(
  documents: readonly DocumentHead[] = siteDigest().documents,
): readonly string[] {
  return bySpeaker(documents).flatMap(({ title, isAsPrinted }) =>
    isAsPrinted && title.includes(' ') ? [title] : [],
  );
}

interface Group {
  /** Its name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly filed: string;
  readonly documents: readonly DocumentHead[];
}

interface SpeakerGroup extends Group {
  readonly isAsPrinted: boolean;
}

function bySpeaker(documents: readonly DocumentHead[]): SpeakerGroup[] {
  const { entries } = siteRegisters();
  const spoken = documents.flatMap((document) =>
    document.statistics.speakers.map(({ participant }) => ({ participant, document })),
  );
  return [...Map.groupBy(spoken, ({ participant }) => participant.id)].map(
    ([id, own]) => {
      const entry = entries.get(id);
      const name = own[0]?.participant.name ?? id;
      // Which part of a printed name is the family's cannot be seen from it.
      const cited = own.find(({ participant }) => participant.filed)?.participant.filed;
      return {
        id,
        title: entry?.heading ?? name,
        filed: entry ? filedAs(entry) : (cited ?? name),
        isAsPrinted: !entry && cited === undefined,
        documents: own.map(({ document }) => document),
      };
    },
  );
}

/** The address of the documents that name no archive. */
const unnamed = 'no-archive';

function byArchive(documents: readonly DocumentHead[]): Group[] {
  const kept = documents.flatMap((document) =>
    (document.archives.length > 0 ? document.archives : [undefined]).map((archive) => ({
      archive,
      document,
    })),
  );
  const groups = Map.groupBy(kept, ({ archive }) => archive);
  const named = [...groups.keys()].filter((archive) => archive !== undefined);
  if (named.length === 0) return [];
  // One may be called as the address of those that name none.
  const names = addressNames([unnamed, ...named]);
  return [...groups].map(([archive, own]) => {
    const title = archive ?? siteWording().lists.noArchive;
    const id = names.get(archive ?? unnamed) ?? unnamed;
    return { id, title, filed: title, documents: own.map(({ document }) => document) };
  });
}

function yearOf({ metadata }: DocumentHead): string | undefined {
  return metadata.date?.slice(0, 4);
}

function yearSections(documents: readonly DocumentHead[]): Section<DocumentHead>[] {
  const { everyPage } = siteWording().pages;
  return [...Map.groupBy(documents, yearOf)].map(([year, items]) => ({
    id: year === undefined ? 'undated' : `year-${year}`,
    title: year ?? everyPage.undated,
    items,
  }));
}

function monthSections(documents: readonly DocumentHead[]): Section<DocumentHead>[] {
  const { names, lists } = siteWording();
  const months = Map.groupBy(documents, ({ metadata }) => metadata.date?.slice(5, 7));
  return [...months].map(([month, items]) => ({
    id: month ? `month-${month}` : 'month-unknown',
    title: (month && names.months[Number(month) - 1]) || lists.noMonth,
    items,
  }));
}

function wholeSection(items: readonly DocumentHead[]): Section<DocumentHead> {
  return { id: 'undated', title: siteWording().pages.everyPage.undated, items };
}
