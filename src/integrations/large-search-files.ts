import { builtFolders } from '../addresses/built-folders.ts';
import {
  documentSlugs,
  siteMetadata,
  siteRegisters,
  siteThesaurus,
} from '../content/read-edition.ts';
import { namedEntry } from '../search/index/named-entries.ts';
import { documentId } from '../search/large/index-words.ts';
import { LargeSum } from '../search/large/large-sum.ts';
import { documentSearchIndex } from '../site/search/search-index.ts';
import { assignment } from './search-script.ts';
import type { SegmentDocument } from './segment-index.ts';
import { endPagefind, segmentIndex } from './segment-index.ts';

/** So many documents make an index of some 10 kB before a word of it is asked for. */
const segmentSize = 1000;

/**
 * What pages search a large collection with, see decision 44. Documents are read one after another,
 * and of each nothing is kept but its words; an index is made of every thousand.
 *
 * @param size - documents in a segment
 */
export async function* largeSearchFiles(
  size = segmentSize,
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const { search, pagefind } = builtFolders;
  const { language, version } = siteMetadata();
  const slugs = documentSlugs();
  const sum = new LargeSum([...siteRegisters().entries].map(namedEntry));
  try {
    for (let from = 0; from < slugs.length; from += size) {
      const number = from / size;
      const path = number === 0 ? `${pagefind}/` : `${pagefind}/${number}/`;
      const documents: SegmentDocument[] = [];
      const own = slugs.slice(from, from + size);
      yield script(`slugs/${number}`, own);
      for (const slug of own) {
        const index = documentSearchIndex(slug);
        yield script(`documents/${slug}`, index);
        const { words, blocks } = sum.add(index);
        documents.push({ slug, words, id: documentId(slug, index.records[0]?.date) });
        for (const [at, block] of blocks.entries())
          yield script(`passages/${slug}/${at}`, block);
      }
      for (const [file, content] of await segmentIndex(
        documents,
        language,
        version,
        number === 0,
      ))
        yield [`${path}${file}`, content];
      sum.endSegment(path);
    }
  } finally {
    await endPagefind();
  }
  const { root, words, names } = sum.parts(siteThesaurus());
  yield script('root', root);
  for (const [at, shard] of words.entries()) yield script(`words/${at}`, shard);
  for (const [at, shard] of names.entries()) yield script(`names/${at}`, shard);

  function script(name: string, value: unknown) {
    return [`${search}/${name}.js`, assignment(name, value)] as const;
  }
}
