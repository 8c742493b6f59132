import type { Element } from 'xast';
import type { Edition, EditionMetadata } from '../../../edition/index.ts';
import { idOf } from '../ids.ts';
import type { TeiSubject } from '../subject.ts';
import { tei } from '../xml/element.ts';
import { encodingDescription } from './encoding.ts';
import { profileDescription } from './profile.ts';
import { sourceDescription } from './source.ts';
import { editionStatement, publicationStatement, titleStatement } from './title.ts';

/** All that is known of a document, of what it was taken from, and of how it was encoded. */
export function headerOf(subject: TeiSubject): Element {
  const { edition, collection } = subject;
  return tei(
    'teiHeader',
    {},
    tei(
      'fileDesc',
      {},
      titleStatement(subject),
      editionStatement(collection.site),
      publicationStatement(subject),
      sourceDescription(edition, collection),
    ),
    encodingDescription(edition),
    profileDescription(subject),
    revisionsOf(collection.site, edition.published),
  );
}

/** The published versions and the present one, newest first. */
export function revisionsOf(
  { version, date }: EditionMetadata,
  published: Edition['published'],
): Element {
  const versions = Object.entries({ ...published, [version]: date });
  return tei(
    'revisionDesc',
    {},
    versions
      .toReversed()
      .map(([number, when]) =>
        tei(
          'change',
          { 'xml:id': idOf.version(number), n: number, when },
          `Version ${number}`,
        ),
      ),
  );
}
