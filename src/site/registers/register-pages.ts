import { pagePaths } from '../../addresses/routes.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import type { Entry, Participant, RegisterName } from '../../edition/index.ts';
import { registerNames } from '../../edition/index.ts';
import type { ListingPage } from '../lists/listing.ts';
import { letterSections, listingPages } from '../lists/listing.ts';
import { siteWording } from '../site-wording.ts';
import type { IndexedMention } from './mention-index.ts';

/** One register with its entries, as they are filed. */
export interface RegisterPage {
  readonly name: RegisterName;
  readonly entries: readonly Entry[];
}

/** How lists print and order an entry: "Lovelace, Ada". */
export function filedAs({ fileAs, heading }: Pick<Entry, 'fileAs' | 'heading'>): string {
  return fileAs ?? heading;
}

/** The registers that have entries. */
export function registerPages(): readonly RegisterPage[] {
  const { entries } = siteRegisters();
  return registerNames
    .map((name) => ({
      name,
      entries: [...entries.values()]
        .filter(({ register }) => register === name)
        .toSorted((a, b) => filedAs(a).localeCompare(filedAs(b), 'en')),
    }))
    .filter((register) => register.entries.length > 0);
}

/** A part of a register on a page of its own. */
export type RegisterListPage = ListingPage<Entry>;

/**
 * A register by letter, in pages. They count the mentions and the documents of each entry: columns for
 * each speaker, and strips that show where in each document, help while there are a few of either, and
 * fill a screen where there are more.
 */
export function registerListPages({
  name,
  entries,
}: RegisterPage): readonly RegisterListPage[] {
  const { names, lists } = siteWording();
  const title = names.registers[name];
  const sections = letterSections(entries, filedAs, lists.paging.other);
  return listingPages({ path: pagePaths.register(name), title, filed: title, sections });
}

/** How often each speaker names an entry; mentions outside speech are nobody's. */
export function countsBySpeaker(
  mentions: readonly IndexedMention[],
): ReadonlyMap<Participant | undefined, number> {
  const groups = Map.groupBy(mentions, ({ passage }) => passage.speaker);
  return new Map([...groups].map(([speaker, group]) => [speaker, group.length]));
}
