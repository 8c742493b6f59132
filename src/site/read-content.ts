import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Edition, EditionMetadata } from '../edition/index.ts';
import { editionSchema } from '../edition/index.ts';
import { contentDirectory } from './environment.ts';
import { ContentError } from './faults.ts';
import { listDocuments, readDocument } from './read-document.ts';
import { addMessage, readYamlFile } from './yaml-file.ts';

/** Every file with a fault, of the whole content folder. */
export function checkContent(content: string): readonly VFile[] {
  const edition = readYamlFile(join(content, 'edition.yaml'), editionSchema);
  const slugs = listDocuments(content);
  if (slugs.length === 0) {
    addMessage(
      edition.file,
      { line: 1, column: 1 },
      'no-document',
      'Unexpected content without a document, expected a folder under `documents/`',
      'Make one: `edition scaffold FILE`.',
    );
  }
  const documents = slugs.flatMap((slug) => readDocument(content, slug).files);
  return [edition.file, ...documents].filter(({ messages }) => messages.length > 0);
}

/**
 * The site's own metadata; `SITE_URL` overrides its address.
 *
 * @throws {ContentError} where it has faults
 */
export function siteMetadata(content = contentDirectory()): EditionMetadata {
  const { file, value } = readYamlFile(join(content, 'edition.yaml'), editionSchema);
  if (!value) throw new ContentError([file]);
  const url = process.env['SITE_URL'] || value.url;
  if (!url) return value;
  return { ...value, url: url.endsWith('/') ? url : `${url}/` };
}

/** The documents of the site, in order. */
export function documentSlugs(): string[] {
  return listDocuments(contentDirectory());
}

/**
 * One document for a page. It is read when its page is made and let go: keeping every tree is
 * what large sites die of.
 *
 * @throws {ContentError} where it has faults
 */
export function editionOf(slug: string): Edition {
  const { edition, files } = readDocument(contentDirectory(), slug);
  const faulty = files.filter(({ messages }) => messages.length > 0);
  if (!edition || faulty.length > 0) throw new ContentError(faulty);
  return edition;
}
