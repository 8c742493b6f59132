import type { NamedEntry } from '../index/named-entries.ts';
import type { Token } from '../language/fold.ts';

/** Words to be found, as they stand in a query. */
export interface Leaf {
  /**
   * `word`: by its stem, wherever it stands; `prefix`: by how it begins; `phrase`: in quotation
   * marks, as it is written; `name`: a form of an entry; `entry`: the entry itself, however named.
   */
  readonly type: 'word' | 'prefix' | 'phrase' | 'name' | 'entry';
  readonly words: readonly Token[];
  readonly text: string;
  /** Without stems, other forms and speakers. */
  readonly exact: boolean;
  /** The entries it names. */
  readonly entries: readonly NamedEntry[];
  /** The ids of those whose plain name it is. */
  readonly speakers: readonly string[];
  /** A word of a phrase that no passage has. */
  readonly isLoose?: boolean;
  /** Other words that are searched in its place, see `widened`. */
  readonly ways?: readonly Way[];
  readonly start: number;
  readonly end: number;
}

/** Words that say the same as others. */
export interface Way {
  readonly words: readonly Token[];
  readonly text: string;
  /** See `strengths`. */
  readonly strength: number;
}

/** Any of some, or all of some within a number of words. */
export type Term =
  | Leaf
  | { readonly type: 'either'; readonly of: readonly Term[] }
  | { readonly type: 'near'; readonly of: readonly Term[]; readonly within: number };

/** One thing a passage must have, or must not have. */
export interface Clause {
  readonly term: Term;
  readonly not: boolean;
}

/** Passages, or parts of them, that alone are searched. */
export interface Filter {
  readonly field: 'speaker' | 'layer' | 'document' | 'turn' | 'year' | 'archive';
  /** Any of these: days, months or years for `year`, documents for an archive; none where the value names nothing. */
  readonly values: readonly string[];
  readonly not: boolean;
}

/** One part of a query as it was understood, to be shown and removed. */
export interface Chip {
  readonly kind: Term['type'] | Filter['field'] | 'ignored';
  /** As it stands in the query. */
  readonly text: string;
  readonly not: boolean;
  /** Where it stands, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** False for a filter whose value names nothing. */
  readonly known: boolean;
  readonly role?: 'required' | 'optional' | 'ignored' | undefined;
}

/** A query as it was understood. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly filters: readonly Filter[];
  /** All its words in a row, small ones too; none where it has operators or fields. */
  readonly run: readonly Token[];
  /** Whether words are searched as they are written: neither nearly nor in other words. */
  readonly exact: boolean;
  /** The words of the run in the parts that an ellipsis makes. */
  readonly parts: readonly (readonly Token[])[];
  readonly chips: readonly Chip[];
}

export function leavesOf(term: Term): readonly Leaf[] {
  return term.type === 'either' || term.type === 'near'
    ? term.of.flatMap(leavesOf)
    : [term];
}

/** The term with some leaves put in the place of others. */
export function withLeaves(term: Term, change: (leaf: Leaf) => Leaf): Term {
  return term.type === 'either' || term.type === 'near'
    ? { ...term, of: term.of.map((part) => withLeaves(part, change)) }
    : change(term);
}
