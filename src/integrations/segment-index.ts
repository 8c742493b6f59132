import { close, createIndex } from 'pagefind';
import { canonicalIndex } from './canonical-index.ts';
import type { IndexFiles } from './index-files.ts';
import {
  fragmentPath,
  listOf,
  metaPath,
  packList,
  placesInMeta,
  unpack,
  unpackList,
} from './index-files.ts';

/** A document as Pagefind is given it: its words, and what the search calls it. */
export interface SegmentDocument {
  readonly slug: string;
  /** Its date and its slug: what is found tells both, and no fragment need be loaded for it. */
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Pagefind's index of some documents, with a page for each. What is found are places of words; the
 * passages that stand there are files of this edition, so that fragments are left out.
 *
 * @param language - of the site
 * @param isFirst - whether it brings along Pagefind's own program, which one index does for all
 */
export async function segmentIndex(
  documents: readonly SegmentDocument[],
  language: string,
  isFirst: boolean,
): Promise<IndexFiles> {
  const { errors, index } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  for (const { slug, words } of documents) {
    const content = words.join(' ');
    const added = await index.addCustomRecord({ url: slug, content, language });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const program = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.(?!unknown).+\.pagefind)$/u;
  const needed = files.filter(
    ({ path }) =>
      metaPath.test(path) ||
      path.startsWith('index/') ||
      path === 'pagefind-entry.json' ||
      (isFirst && program.test(path)),
  );
  const ids = new Map(documents.map(({ slug, id }) => [slug, id]));
  const named = new Map(
    files.flatMap(({ path, content }) => {
      const hash = fragmentPath.exec(path)?.[1];
      if (!hash) return [];
      // Pagefind writes of each page where it stands.
      const { url } = JSON.parse(new TextDecoder().decode(unpack(content))) as {
        url: string;
      };
      return [[hash, ids.get(url)] as const];
    }),
  );
  if (named.size !== documents.length || [...named.values()].includes(undefined)) {
    throw new Error(`Expected a page for each of ${documents.length} documents`);
  }
  return canonicalIndex(
    new Map(
      needed.map(({ path, content }) => [
        path,
        metaPath.test(path) ? withNames(content, named) : content,
      ]),
    ),
  );
}

/** Pagefind's program ends with the last index that needs it. */
export async function endPagefind(): Promise<void> {
  await close();
}

function withNames(
  content: Uint8Array,
  names: ReadonlyMap<string, string | undefined>,
): Uint8Array {
  const meta = unpackList(content);
  meta[placesInMeta.pages] = listOf(meta[placesInMeta.pages]).map((page) => {
    const [hash, ...rest] = listOf(page);
    return [names.get(String(hash)), ...rest];
  });
  return packList(meta);
}
