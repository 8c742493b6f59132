import { builtFolders } from '../../addresses/built-folders.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import { onceInBuild } from '../../content/store/build-store.ts';
import { keptPart } from '../../content/store/parts.ts';
import { namedEntry } from '../../search/index/named-entries.ts';
import { prepareRecords } from '../../search/index/prepared-record.ts';
import type {
  DocumentShare,
  PreparedDocument,
} from '../../search/large/document-share.ts';
import { shareOf } from '../../search/large/document-share.ts';
import type { NamesByStart } from '../../search/large/names-by-start.ts';
import { namesByStart } from '../../search/large/names-by-start.ts';
import { documentSearchIndex } from './search-index.ts';
import { assignment } from './search-script.ts';

/** A document as the search of a large collection has it. */
export interface LargeDocument {
  /** What it adds to what is known of all. */
  readonly share: DocumentShare;
  /** Its passages in blocks, and its index, by path below the site's root. */
  readonly scripts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The same of a document of this edition, kept for later builds.
 *
 * @param prepared - the document, where it is at hand
 */
export function largeDocument(slug: string, prepared?: PreparedDocument): LargeDocument {
  return keptPart(slug, 'large', () => {
    const names = onceInBuild('names-by-start', () =>
      namesByStart([...siteRegisters().entries].map(namedEntry)),
    );
    return largeDocumentOf(prepared ?? preparedDocument(slug), names);
  });
}

/** @param names - those of all registers */
export function largeDocumentOf(
  prepared: PreparedDocument,
  names: NamesByStart,
): LargeDocument {
  const { share, blocks } = shareOf(prepared, names);
  const script = (name: string, value: unknown) =>
    [`${builtFolders.search}/${name}.js`, assignment(name, value)] as const;
  const scripts = new Map([
    script(`documents/${share.slug}`, prepared.index),
    ...blocks.map((block, at) => script(`passages/${share.slug}/${at}`, block)),
  ]);
  return { share, scripts };
}

/** The index of a document with its words folded: once, for all that is made of them. */
export function preparedDocument(
  slug: string,
  index = documentSearchIndex(slug),
): PreparedDocument {
  return { index, records: prepareRecords(index) };
}
