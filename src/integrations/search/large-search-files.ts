import { builtFolders } from '../../addresses/built-folders.ts';
import { keptWhole } from '../../content/store/kept-whole.ts';
import type { NamedEntry } from '../../search/index/named-entries.ts';
import type { SearchIndex } from '../../search/index.ts';
import type { DocumentShare } from '../../search/large/document-share.ts';
import { LargeSum } from '../../search/large/large-sum.ts';
import { assignment } from '../../site/search/search-script.ts';
import type { SegmentDocument } from './segment-index.ts';
import { endPagefind, segmentIndex } from './segment-index.ts';

/** So many documents make an index of some 20 kB before a word of it is asked for. */
const segmentSize = 1000;

/** What a large index is made of. */
export interface LargeCollection {
  /** What each document adds, in order; each is looked at once. */
  readonly documents: Iterable<DocumentShare>;
  /** Those of all registers. */
  readonly entries: readonly NamedEntry[];
  /** Words for one idea, by language. */
  readonly thesaurus: Readonly<Record<string, SearchIndex['rings'] | undefined>>;
  /** Of the site. */
  readonly language: string;
  readonly version: string;
}

/**
 * What pages search a large collection with, see decision 44, by path below the site's root, but for the
 * scripts of each document (`LargeDocument`). Documents are read one after another, and of each nothing is
 * kept but its words; an index is made of every thousand.
 *
 * @param size - documents in a segment
 */
export async function* largeSearchFiles(
  { documents, entries, thesaurus, language, version }: LargeCollection,
  size = segmentSize,
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const { search, pagefind } = builtFolders;
  const script = (name: string, value: unknown) =>
    [`${search}/${name}.js`, assignment(name, value)] as const;
  const sum = new LargeSum(entries);
  try {
    let number = 0;
    for (const own of segmentsOf(documents, sum, size)) {
      const path = number === 0 ? `${pagefind}/` : `${pagefind}/${number}/`;
      const isFirst = number === 0;
      yield script(
        `slugs/${number}`,
        own.map(({ slug }) => slug),
      );
      const files = await keptWhole(`segment-${number}`, textsOf(own), () =>
        segmentIndex(own, language, version, isFirst),
      );
      for (const [file, content] of files) yield [`${path}${file}`, content];
      sum.endSegment(path);
      number += 1;
    }
  } finally {
    await endPagefind();
  }
  const { root, words, names } = sum.parts(thesaurus);
  yield script('root', root);
  for (const [at, shard] of words.entries()) yield script(`words/${at}`, shard);
  for (const [at, shard] of names.entries()) yield script(`names/${at}`, shard);
}

/** Runs of documents, and of each document what Pagefind is given; the rest goes into the sum. */
function* segmentsOf(
  documents: Iterable<DocumentShare>,
  sum: LargeSum,
  size: number,
): Generator<readonly SegmentDocument[]> {
  let own: SegmentDocument[] = [];
  for (const share of documents) {
    const { slug, id, words } = share;
    sum.add(share);
    own.push({ slug, id, words });
    if (own.length < size) continue;
    yield own;
    own = [];
  }
  if (own.length > 0) yield own;
}

function* textsOf(documents: readonly SegmentDocument[]): Generator<string> {
  for (const { slug, id, words } of documents) yield* [slug, id, words];
}
