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
  /** With spaces between. */
  readonly words: string;
}

/**
 * Pagefind's index of some documents, with a page for each. What is found are places of words; the
 * passages that stand there are files of this edition, so that fragments are left out.
 *
 * @param language - of the site
 * @param version - of the edition: its main file is called by that, for pages to ask for it ahead
 * @param isFirst - whether it brings along Pagefind's own program, which one index does for all
 */
export async function segmentIndex(
  documents: readonly SegmentDocument[],
  language: string,
  version: string,
  isFirst: boolean,
): Promise<IndexFiles> {
  const { errors, index } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  for (const { slug, words } of documents) {
    const added = await index.addCustomRecord({ url: slug, content: words, language });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const program = ['pagefind.js', 'pagefind-worker.js', wasmOf(files)];
  const needed = files.filter(
    ({ path }) =>
      metaPath.test(path) ||
      path.startsWith('index/') ||
      path === 'pagefind-entry.json' ||
      (isFirst && program.includes(path)),
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
  const canonical = canonicalIndex(
    new Map(
      needed.map(({ path, content }) => [
        path,
        metaPath.test(path) ? withNames(content, named) : content,
      ]),
    ),
  );
  return new Map(
    [...canonical].map(([path, content]) => {
      const hash = metaPath.exec(path)?.[1];
      if (hash) return [`pagefind.${metaName(language, version)}.pf_meta`, content];
      if (path !== 'pagefind-entry.json') return [path, content];
      const text = new TextDecoder()
        .decode(content)
        .replace(/"hash":"[^"]*"/u, `"hash":"${metaName(language, version)}"`);
      return [path, new TextEncoder().encode(text)];
    }),
  );
}

function metaName(language: string, version: string): string {
  return `${language}_${version}`;
}

/** Pagefind's WebAssembly for the language of an index: for some languages it has none of their own. */
function wasmOf(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
) {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  // Pagefind writes there what its program is to load.
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const [wasm] = Object.values(languages).map((language) => language.wasm);
  return `wasm.${wasm ?? 'unknown'}.pagefind`;
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
