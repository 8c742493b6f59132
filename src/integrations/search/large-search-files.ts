import { builtFolders } from '../../addresses/built-folders.ts';
import { keptWhole } from '../../content/store/kept-whole.ts';
import type { NamedEntry } from '../../search/index/named-entries.ts';
import type { SearchIndex } from '../../search/index.ts';
import { documentId } from '../../search/large/index-words.ts';
import { LargeSum } from '../../search/large/large-sum.ts';
import { assignment } from '../../site/search/search-script.ts';
import type { SegmentDocument } from './segment-index.ts';
import { endPagefind, segmentIndex } from './segment-index.ts';

/** So many documents make an index of some 20 kB before a word of it is asked for. */
const segmentSize = 1000;

/** What a large index is made of. */
export interface LargeCollection {
  /** Of the documents, in order. */
  readonly slugs: readonly string[];
  /** The index of one of them; asked for once. */
  readonly indexOf: (slug: string) => SearchIndex;
  /** Those of all registers. */
  readonly entries: readonly NamedEntry[];
  /** Words for one idea, by language. */
  readonly thesaurus: Readonly<Record<string, SearchIndex['rings'] | undefined>>;
  /** Of the site. */
  readonly language: string;
  readonly version: string;
}

/**
 * What pages search a large collection with, see decision 44, by path below the site's root.
 * Documents are read one after another, and of each nothing is kept but its words; an index is made
 * of every thousand.
 *
 * @param size - documents in a segment
 */
export async function* largeSearchFiles(
  { slugs, indexOf, entries, thesaurus, language, version }: LargeCollection,
  size = segmentSize,
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const { search, pagefind } = builtFolders;
  const script = (name: string, value: unknown) =>
    [`${search}/${name}.js`, assignment(name, value)] as const;
  const sum = new LargeSum(entries);
  try {
    for (let from = 0; from < slugs.length; from += size) {
      const number = from / size;
      const path = number === 0 ? `${pagefind}/` : `${pagefind}/${number}/`;
      const documents: SegmentDocument[] = [];
      const own = slugs.slice(from, from + size);
      yield script(`slugs/${number}`, own);
      for (const slug of own) {
        const index = indexOf(slug);
        yield script(`documents/${slug}`, index);
        const { words, blocks } = sum.add(index);
        documents.push({ slug, words, id: documentId(slug, index.records[0]?.date) });
        for (const [at, block] of blocks.entries())
          yield script(`passages/${slug}/${at}`, block);
      }
      const isFirst = number === 0;
      const files = await keptWhole(`segment-${number}`, textsOf(documents), () =>
        segmentIndex(documents, language, version, isFirst),
      );
      for (const [file, content] of files) yield [`${path}${file}`, content];
      sum.endSegment(path);
    }
  } finally {
    await endPagefind();
  }
  const { root, words, names } = sum.parts(thesaurus);
  yield script('root', root);
  for (const [at, shard] of words.entries()) yield script(`words/${at}`, shard);
  for (const [at, shard] of names.entries()) yield script(`names/${at}`, shard);
}

function* textsOf(documents: readonly SegmentDocument[]): Generator<string> {
  for (const { slug, id, words } of documents) yield* [slug, id, words.join(' ')];
}
