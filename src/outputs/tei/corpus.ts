import type { Element } from 'xast';
import type { EditionMetadata } from '../../edition/index.ts';
import type { Collection } from '../output.ts';
import { partToXml } from './document.ts';
import { revisionsOf } from './header/header.ts';
import { project } from './header/principles.ts';
import { degreesOfCertainty } from './header/taxonomies.ts';
import {
  editionStatement,
  publisherOf,
  responsibleForEdition,
  termsByPart,
} from './header/title.ts';
import { schemaAddress } from './schema-address.ts';
import { sharedStandOff } from './stand-off/stand-off.ts';
import type { TeiSubject } from './subject.ts';
import { tei } from './xml/element.ts';
import { serialize, teiNamespace, withCharacters, written } from './xml/serialize.ts';
import { withPrefix } from './xml/with-prefix.ts';

/** The mapping of ids, as the header of a corpus declares it. */
const mapping = [
  'A corpus holds many documents, each with a paragraph p1. So every id in a document has a prefix here, d, the slug of the document and a full stop: the passage whose address is SLUG/#p12 is dSLUG.p12. In the file of a single document it is p12, as on the web page.',
  'Entries of the registers (entry.) and sources (source.) are common to all documents; their ids are the same in every file.',
];

/**
 * All documents as one TEI file for the root of a site, with the registers and sources that they
 * share. Documents are asked for one at a time, and none is kept.
 */
export function teiCorpus(
  collection: Collection,
  documents: Iterable<Omit<TeiSubject, 'collection'>>,
): string {
  const { site, published } = collection;
  const end = '</teiCorpus>';
  const shared = serialize(
    tei(
      'teiCorpus',
      { xmlns: teiNamespace, 'xml:lang': site.language },
      corpusHeader(site, published),
      sharedStandOff(collection),
    ),
    schemaAddress(collection, ''),
  ).trimEnd();
  const parts = [shared.slice(0, -end.length)];
  for (const document of documents) {
    const prefix = `d${document.edition.slug}.`;
    const part = withCharacters(partToXml({ ...document, collection }));
    parts.push(written(withPrefix(part, prefix)), '\n');
  }
  return [...parts, end, '\n'].join('');
}

function corpusHeader(
  site: EditionMetadata,
  published: Readonly<Record<string, string>>,
): Element {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => tei('p', {}, text));
  return tei(
    'teiHeader',
    {},
    tei(
      'fileDesc',
      {},
      tei(
        'titleStmt',
        {},
        tei('title', { type: 'main' }, site.title),
        responsibleForEdition(site),
      ),
      editionStatement(site),
      tei(
        'publicationStmt',
        {},
        publisherOf(site),
        site.url !== undefined && tei('idno', { type: 'URL' }, site.url),
        tei('availability', { status: 'unknown' }, paragraphs([termsByPart])),
      ),
      tei('sourceDesc', {}, paragraphs(['Each document describes its own source.'])),
    ),
    tei(
      'encodingDesc',
      {},
      tei('projectDesc', {}, paragraphs(project)),
      tei('refsDecl', {}, paragraphs(mapping)),
      tei('classDecl', {}, degreesOfCertainty()),
    ),
    revisionsOf(site, published),
  );
}
