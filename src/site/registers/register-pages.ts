import { siteRegisters } from '../../content/read-edition.ts';
import type { Entry, Participant, RegisterName } from '../../edition/index.ts';
import { registerNames } from '../../edition/index.ts';
import type { IndexedMention } from './mention-index.ts';
import { mentionIndex } from './mention-index.ts';

/** An entry with its mentions in all documents. */
export interface EntryPage {
  readonly entry: Entry;
  readonly mentions: readonly IndexedMention[];
}

/** One register with its entries, as they are filed. */
export interface RegisterPage {
  readonly name: RegisterName;
  readonly entries: readonly EntryPage[];
}

/** How lists print and order an entry: "Lovelace, Ada". */
export function filedAs({ fileAs, heading }: Pick<Entry, 'fileAs' | 'heading'>): string {
  return fileAs ?? heading;
}

/** The registers that have entries, each with all mentions. */
export function registerPages(): readonly RegisterPage[] {
  const { entries } = siteRegisters();
  const index = mentionIndex();
  return registerNames
    .map((name) => ({
      name,
      entries: [...entries.values()]
        .filter(({ register }) => register === name)
        .toSorted((a, b) => filedAs(a).localeCompare(filedAs(b), 'en'))
        .map((entry) => ({ entry, mentions: index.get(entry.id) ?? [] })),
    }))
    .filter((register) => register.entries.length > 0);
}

/** How often each speaker names an entry; mentions outside speech are nobody's. */
export function countsBySpeaker(
  mentions: readonly IndexedMention[],
): ReadonlyMap<Participant | undefined, number> {
  const groups = Map.groupBy(mentions, ({ passage }) => passage.speaker);
  return new Map([...groups].map(([speaker, group]) => [speaker, group.length]));
}
