import { documentSlugs, editionOf, siteCollection } from '../../content/read-edition.ts';
import type { Edition, Passage } from '../../edition/index.ts';
import type { OutputSubject } from '../../outputs/index.ts';
import { outputNamed, outputsOf } from '../../outputs/index.ts';
import { typeset } from '../typeset/typesetter.ts';
import { siteFormatter } from './citation-styles.ts';
import { citedDocument, citedPassage } from './cite.ts';
import { offeredOutputs } from './offered-outputs.ts';

/** A link to a file. */
export interface OutputLink {
  readonly href: string;
  readonly type: string;
  readonly label: string;
}

/** @param name - as in `outputNames` */
export function outputFile(name: string, edition: Edition, passage?: Passage): Response {
  const { mediaType, write } = outputNamed(name, outputsOf(edition));
  const written = write(subjectOf(edition, passage));
  const isText = typeof written === 'string';
  // Bytes are passed on as they are, where words would be looked through twice more.
  return new Response(isText ? Buffer.from(written) : Uint8Array.from(written), {
    headers: { 'content-type': isText ? `${mediaType}; charset=utf-8` : mediaType },
  });
}

/** Every document as outputs are made of it, each read when it is asked for. */
export function* outputSubjects(): Iterable<OutputSubject> {
  for (const slug of documentSlugs()) yield subjectOf(editionOf(slug));
}

function subjectOf(edition: Edition, passage?: Passage): OutputSubject {
  const cited = passage ? citedPassage(edition, passage) : citedDocument(edition);
  return {
    edition,
    ...(passage && { passage }),
    collection: siteCollection(),
    cited,
    styledFor: (one) => siteFormatter().styledFor(one),
    typeset,
  };
}

/**
 * Links to the files of a document, or of one of its passages.
 *
 * @param folder - where they lie, as the page writes it
 * @param passage - nothing for the document
 */
export function outputLinks(
  role: 'description' | 'item',
  edition: Edition,
  folder: string,
  passage?: string,
): readonly OutputLink[] {
  const of = passage === undefined ? 'document' : 'passage';
  return offeredOutputs(edition, of)
    .filter((output) => output.role === role)
    .map(({ extension, mediaType, label }) => ({
      href: `${folder}${passage ?? edition.slug}.${extension}`,
      type: mediaType,
      label,
    }));
}

/**
 * The names of the files that this build makes of a document or passage.
 *
 * @param passage - its anchor; nothing for the document
 */
export function outputFiles(edition: Edition, passage?: string): readonly string[] {
  const of = passage === undefined ? 'document' : 'passage';
  return offeredOutputs(edition, of).map(
    ({ extension }) => `${passage ?? edition.slug}.${extension}`,
  );
}
