import { pagePaths } from '../../addresses/routes.ts';
import { isLargeSite } from '../../content/corpus.ts';
import type { Entry } from '../../edition/index.ts';
import { fewLinks } from '../lists/listing.ts';
import { mostListed, pageOfPlace, pagePath } from '../lists/paging.ts';
import { siteWording } from '../site-wording.ts';
import type { EntryTally } from '../summaries/digest.ts';
import { siteDigest } from '../summaries/digest.ts';
import type { IndexedMention } from './mention-index.ts';
import { mentionIndex } from './mention-index.ts';
import { registerPages } from './register-pages.ts';

/** The sentences of one document on a page of mentions. */
export interface MentionPart {
  readonly tally: EntryTally;
  /** From which of its sentences that name the entry, counted from 0, and up to which, exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A page of the mentions of an entry. */
export interface EntryPage {
  readonly entry: Entry;
  /** All mentions, in an edition of few documents. */
  readonly mentions: readonly IndexedMention[];
  /** The documents that name it, in one of many. */
  readonly tallies: readonly EntryTally[];
  readonly number: number;
  readonly count: number;
  readonly parts: readonly MentionPart[];
}

/** Every page of every entry; only an edition of many documents has more than one of one. */
export function entryPages(): readonly EntryPage[] {
  const entries = registerPages().flatMap((register) => register.entries);
  if (!isLargeSite()) {
    const index = mentionIndex();
    return entries.map((entry) => ({
      ...{ entry, mentions: index.get(entry.id) ?? [], tallies: [] },
      ...{ number: 1, count: 1, parts: [] },
    }));
  }
  const { tallies: all } = siteDigest();
  return entries.flatMap((entry) => {
    const tallies = all.get(entry.id) ?? [];
    return mentionParts(tallies).map((parts, index, pages) => ({
      ...{ entry, mentions: [], tallies, parts },
      ...{ number: index + 1, count: pages.length },
    }));
  });
}

/** The pages of the sentences that name an entry; a document may go on from one to the next. */
export function mentionParts(
  tallies: readonly EntryTally[],
): readonly (readonly MentionPart[])[] {
  const sum = tallies.reduce((total, { sentences }) => total + sentences, 0);
  const pages: MentionPart[][] = Array.from(
    { length: Math.max(1, Math.ceil(sum / mostListed)) },
    () => [],
  );
  let place = 0;
  for (const tally of tallies) {
    const { sentences } = tally;
    for (let from = 0; from < sentences; ) {
      const room = mostListed - ((place + from) % mostListed);
      const to = Math.min(sentences, from + room);
      pages[pageOfPlace(place + from) - 1]?.push({ tally, from, to });
      from = to;
    }
    place += sentences;
  }
  return pages;
}

/** How often an entry is named in a year, or in several that stand together. */
export interface MentionYear {
  readonly title: string;
  readonly documents: number;
  readonly mentions: number;
  /** Where the mentions begin. */
  readonly path: string;
}

/** The years in which an entry is named, each with the page on which its mentions begin. */
export function mentionYears(
  entry: Pick<Entry, 'id' | 'register'>,
  tallies: readonly EntryTally[],
): readonly MentionYear[] {
  const { everyPage } = siteWording().pages;
  const home = pagePaths.entry(entry.register, entry.id);
  let place = 0;
  const placed = tallies.map((tally) => {
    const page = pageOfPlace(place);
    place += tally.sentences;
    return {
      ...tally,
      path: `${pagePath(home, page)}#${mentionsId(tally.document.slug)}`,
    };
  });
  const years = [
    ...Map.groupBy(placed, ({ document }) => document.metadata.date?.slice(0, 4)),
  ].map(([year, own]) => ({
    title: year ?? everyPage.undated,
    path: own[0]?.path ?? home,
    documents: own.length,
    mentions: own.reduce((sum, { mentions }) => sum + mentions, 0),
  }));
  const documents = fewLinks(years.map((year) => ({ ...year, count: year.documents })));
  const mentions = fewLinks(years.map((year) => ({ ...year, count: year.mentions })));
  return documents.map(({ title, path, count }, index) => ({
    ...{ title, path, documents: count },
    mentions: mentions[index]?.count ?? 0,
  }));
}

/** The anchor of the mentions in one document. */
export function mentionsId(slug: string): string {
  return `in-${slug}`;
}
