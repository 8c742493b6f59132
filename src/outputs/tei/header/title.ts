import type { Element } from 'xast';
import type { Edition, EditionMetadata } from '../../../edition/index.ts';
import { responsible } from '../ids.ts';
import type { TeiSubject } from '../subject.ts';
import type { Content } from '../xml/element.ts';
import { tei } from '../xml/element.ts';
import { refTo } from './address.ts';
import { statementsToXml } from './statements.ts';

/** What every file says of rights. */
export const termsByPart =
  'Each part has its own terms; no single licence covers everything.';

/** Title and who answers for what. A title that the edition supplied is marked as such. */
export function titleStatement({ edition, collection }: TeiSubject): Element {
  const { title, shortTitle, responsibility = {} } = edition.metadata;
  const { abstract, dateline, insertions } = responsibility;
  const supplied = { resp: `#${responsible.edition}` };
  return tei(
    'titleStmt',
    {},
    tei(
      'title',
      { type: 'main' },
      title.supplied ? tei('supplied', supplied, title.text) : title.text,
    ),
    tei('title', { type: 'short' }, shortTitle),
    title.familiar !== undefined && tei('title', { type: 'familiar' }, title.familiar),
    responsibleForEdition(collection.site),
    statement(responsible.abstract, 'Abstract', named({ by: abstract })),
    statement(responsible.dateline, 'Date line', named({ by: dateline })),
    statement(responsible.insertions, 'Words in brackets', named(insertions ?? {})),
  );
}

/** The editors, and the edition's own part in the file. */
export function responsibleForEdition({ editors, title }: EditionMetadata): Content[] {
  return [
    editors.map(({ name, url }) =>
      tei('editor', {}, tei('name', {}, name), url !== undefined && refTo('editor', url)),
    ),
    statement(
      responsible.edition,
      'Encoding, notes, registers and suggested corrections',
      [tei('name', {}, title)],
    ),
  ];
}

/** Nothing where nobody is known to answer. */
function statement(id: string, task: string, names: readonly Element[]) {
  if (names.length === 0) return undefined;
  return tei('respStmt', { 'xml:id': id }, tei('resp', {}, task), names);
}

function named(parts: Readonly<Record<string, string | undefined>>): Element[] {
  return Object.entries(parts).flatMap(([type, words]) =>
    words === undefined ? [] : [tei('name', { type }, words)],
  );
}

/** The version of the edition. */
export function editionStatement({ version, date }: EditionMetadata): Element {
  return tei(
    'editionStmt',
    {},
    tei(
      'edition',
      { n: version },
      `Version ${version}, `,
      tei('date', { when: date }, date),
    ),
  );
}

/** Who publishes it, where, and the rights in each part. */
export function publicationStatement({ edition, collection, cited }: TeiSubject) {
  const { url } = cited.address;
  return tei(
    'publicationStmt',
    {},
    publisherOf(collection.site),
    tei('idno', { type: 'slug' }, edition.slug),
    url !== undefined && tei('idno', { type: 'URL' }, url),
    availability(edition),
  );
}

/** The publisher, or else the edition itself, and the date of the version. */
export function publisherOf({ publisher, title, date }: EditionMetadata): Element[] {
  return [
    publisher === undefined
      ? tei('authority', {}, title)
      : tei('publisher', {}, publisher),
    tei('date', { when: date }, date),
  ];
}

function availability({ metadata }: Edition): Element {
  const parts = statementsToXml('rights', metadata.rights);
  return tei(
    'availability',
    { status: 'unknown' },
    tei('p', {}, parts ? termsByPart : 'Nothing is stated about the rights in any part.'),
    parts && tei('p', {}, parts),
  );
}
