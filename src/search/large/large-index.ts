import type { Directory } from '../index/directory.ts';
import type { NamedEntry } from '../index/named-entries.ts';
import type { IndexedDocument, SearchIndex, SearchRecord } from '../index/records.ts';

/**
 * What every reader of a large collection loads: of one size, whatever its size, but for a few
 * bytes for each segment.
 */
export interface LargeRoot
  extends Pick<SearchIndex, 'languages' | 'lemmas'>,
    Pick<Directory, 'total'> {
  /** The first of the lookups of each file of words, and of each file of names. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Runs of documents in the order of their slugs, each with an index of its own. */
  readonly segments: readonly LargeSegment[];
}

export interface LargeSegment {
  /** Of its index, below the site’s root, with a slash at the end. */
  readonly path: string;
  readonly documents: number;
  /** Its first and its last year; none where no document has a date. */
  readonly years?: readonly [first: string, last: string];
}

/** In which segments something occurs, and in how many documents of each. */
export type Spread = readonly (readonly [segment: number, documents: number])[];

/** The words whose lookups lie between two that the root has. */
export type WordShard = readonly (readonly [
  ...Directory['vocabulary'][number],
  Spread,
])[];

/** Entries and speakers, likewise. */
export interface NameShard {
  readonly entries: readonly NamedEntry[];
  readonly speakers: SearchIndex['speakers'];
  readonly rings: SearchIndex['rings'];
}

/** A block that is nothing but a part of one passage: the block in which that begins has it. */
export interface InnerBlock {
  readonly within: number;
}

/** Passages that follow one another, with what showing them needs. */
export interface Block {
  readonly document: IndexedDocument;
  /** Every passage of the document, in order. */
  readonly passages: readonly string[];
  readonly speakers: SearchIndex['speakers'];
  /** What its passages mention, by heading alone. */
  readonly entries: readonly NamedEntry[];
  readonly records: readonly SearchRecord[];
}
