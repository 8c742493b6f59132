import type { NamedEntry } from '../index/named-entries.ts';
import type { Name } from '../index/prepared-index.ts';
import { nameOf } from '../index/prepared-index.ts';
import type { Folding } from '../language/fold.ts';
import { foldingOf } from '../language/fold.ts';

/** Names by the key of their first word. */
export type NamesByStart = ReadonlyMap<string, readonly Name[]>;

export function namesByStart(entries: readonly NamedEntry[]): NamesByStart {
  const folding = foldingOf();
  return Map.groupBy(
    entries.flatMap((entry) => namesOf(entry, folding)),
    ({ tokens }) => tokens[0]?.key ?? '',
  );
}

/** Those of all registers, and of the abbreviations that a document has as entries of its own. */
export function withAbbreviations(
  names: NamesByStart,
  own: readonly NamedEntry[],
): NamesByStart {
  const abbreviations = own.filter(({ register }) => register === 'abbreviations');
  if (abbreviations.length === 0) return names;
  const more = namesByStart(abbreviations);
  return new Map([
    ...names,
    ...[...more].map(([key, all]) => [key, [...all, ...(names.get(key) ?? [])]] as const),
  ]);
}

/** Every form of an entry, once. */
export function namesOf(entry: NamedEntry, folding: Folding): readonly Name[] {
  const forms = new Set([entry.heading, ...entry.forms, ...entry.variants]);
  return [...forms].map((form) => nameOf(entry, form, folding));
}
