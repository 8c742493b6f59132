import type { Element } from 'xast';
import type { CitedName, DocumentMetadata, Edition } from '../../../edition/index.ts';
import type { Collection } from '../../output.ts';
import { idOf } from '../ids.ts';
import { tei } from '../xml/element.ts';
import { refTo } from './address.ts';
import { statementsToXml } from './statements.ts';

/** What the text was taken from, what is known of it, and which records belong beside it. */
export function sourceDescription(edition: Edition, { sources }: Collection): Element {
  const { metadata } = edition;
  const { citation, title, date } = metadata;
  return tei(
    'sourceDesc',
    {},
    tei(
      'bibl',
      { type: 'record' },
      tei('title', {}, title.text),
      date !== undefined && tei('date', { when: date }, date),
      citation?.recordKeeper &&
        tei(
          'respStmt',
          {},
          tei('resp', {}, 'Record kept by'),
          citedNameToXml(citation.recordKeeper),
        ),
      citation?.translators.map((name) =>
        tei('editor', { role: 'translator' }, citedNameToXml(name)),
      ),
      citation?.translation !== undefined &&
        tei('note', { type: 'translation' }, citation.translation),
    ),
    deposit('published', citation?.published),
    deposit('archive', citation?.archive),
    related(metadata.related, edition, sources),
    statementsToXml('provenance', metadata.provenance),
  );
}

/** A name in the order in which it is written. */
export function citedNameToXml({ family, given, order }: CitedName): Element {
  const parts = [tei('forename', {}, given), tei('surname', {}, family)];
  return tei(
    'persName',
    { type: 'cited' },
    order === 'given-first' ? parts : parts.reverse(),
  );
}

type Deposit = NonNullable<DocumentMetadata['citation']>['published'];

function deposit(type: string, place: Deposit): Element | undefined {
  if (!place) return undefined;
  const { name, number, place: where, url } = place;
  return tei(
    'bibl',
    { type },
    tei('orgName', {}, name),
    number !== undefined && tei('idno', { type: 'shelfmark' }, number),
    where !== undefined && tei('placeName', {}, where),
    url !== undefined && refTo('page', url),
  );
}

function related(
  records: DocumentMetadata['related'],
  { ids }: Edition,
  sources: Collection['sources'],
): Element | undefined {
  if (records.length === 0) return undefined;
  const anchors = new Set(ids.values());
  return tei(
    'listBibl',
    { type: 'related' },
    records.map(({ source, adds, passages }) =>
      tei(
        'bibl',
        {
          type: 'related',
          n: source,
          corresp: sources.has(source) ? `#${idOf.source(source)}` : undefined,
        },
        tei('note', { type: 'adds' }, adds),
        passages.map((passage) =>
          // The words of an anchor may have moved to another.
          tei('ref', anchors.has(passage) ? { target: `#${passage}` } : {}, passage),
        ),
      ),
    ),
  );
}
