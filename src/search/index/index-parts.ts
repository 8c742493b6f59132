import { fold } from '../language/fold.ts';
import { censusOf } from '../spelling/census.ts';
import type { NamedEntry } from './named-entries.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { prepareWith } from './prepared-index.ts';
import { prepareRecord } from './prepared-record.ts';
import type { SearchIndex, SearchRecord } from './records.ts';

/** The parts of an index in the order in which they are loaded, by the names of their files. */
export const indexParts = ['records', 'names', 'notes'] as const;

/** What an index gets besides what it has: a part that not every question needs. */
export interface IndexPart {
  /** Of each entry, in its order; nothing for those that have no more. */
  readonly names?: readonly Partial<Pick<NamedEntry, 'variants' | 'derived'>>[];
  readonly rings?: SearchIndex['rings'];
  readonly records?: readonly SearchRecord[];
}

/**
 * Cut an index up: the texts, with every name whose words they print; the other names and words for
 * the same idea; this edition’s notes. The first part is an index by itself.
 */
export function partsOfIndex({ index, folding, printedWords }: PreparedIndex): {
  readonly records: SearchIndex;
  readonly names: IndexPart;
  readonly notes: IndexPart;
} {
  const isNote = ({ layer }: SearchRecord) => layer === 'edition';
  const isPrinted = (form: string) =>
    fold(form, folding).every(({ key, bare, stem }) =>
      [key, bare, stem].some((word) => printedWords.has(word)),
    );
  const namesOf = ({ variants, derived }: NamedEntry, printed: boolean) => ({
    variants: variants.filter((form) => isPrinted(form) === printed),
    derived: derived.filter((form) => isPrinted(form) === printed),
  });
  return {
    records: {
      ...index,
      entries: index.entries.map((entry) => ({ ...entry, ...namesOf(entry, true) })),
      rings: [],
      records: index.records.filter((record) => !isNote(record)),
    },
    names: {
      names: index.entries.map((entry) => {
        const { variants, derived } = namesOf(entry, false);
        return {
          ...(variants.length > 0 && { variants }),
          ...(derived.length > 0 && { derived }),
        };
      }),
      rings: index.rings,
    },
    notes: { records: index.records.filter(isNote) },
  };
}

/** An index with one more part; what it has is not folded again. No answer depends on their order. */
export function joinPart(
  { index, records, folding }: PreparedIndex,
  part: IndexPart,
): PreparedIndex {
  const more = part.records ?? [];
  const entries = index.entries.map((entry, at) => ({
    ...entry,
    variants: [...entry.variants, ...(part.names?.[at]?.variants ?? [])],
    derived: [...entry.derived, ...(part.names?.[at]?.derived ?? [])],
  }));
  const joined = {
    ...index,
    entries,
    rings: [...index.rings, ...(part.rings ?? [])],
    records: [...index.records, ...more],
  };
  const prepared = [...records, ...more.map((record) => prepareRecord(record, folding))];
  return prepareWith(joined, prepared, censusOf(prepared), folding);
}
