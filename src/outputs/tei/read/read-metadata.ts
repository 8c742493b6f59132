import type { Element } from 'xast';
import {
  attributeOf,
  elementAt,
  elementIn,
  elementsIn,
  trimmed,
} from '../xml/queries.ts';
import type { Fields } from './fields.ts';
import { certaintyOf, filled, listIn, present, presentOrNone } from './fields.ts';
import { readDeclarations } from './read-declarations.ts';
import { readCitation, readParticipants, readRelated } from './read-people.ts';

/**
 * What `document.yaml` says of a document, as its header has it; a schema has yet to check it.
 *
 * @param language - of the text
 */
export function readMetadata(header: Element, language: string | undefined): Fields {
  const file = elementIn(header, 'fileDesc');
  const titles = elementIn(file, 'titleStmt');
  const source = elementIn(file, 'sourceDesc');
  const profile = elementIn(header, 'profileDesc');
  const main = elementIn(titles, 'title', 'main');
  const reasons = elementsIn(elementAt(profile, 'abstract', 'list'), 'item');
  const date = elementAt(profile, 'creation', 'date');
  return present({
    title: present({
      text: trimmed(main),
      supplied: elementIn(main, 'supplied') !== undefined,
      familiar: trimmed(elementIn(titles, 'title', 'familiar')),
    }),
    shortTitle: trimmed(elementIn(titles, 'title', 'short')),
    reasonsToRead: filled(reasons.map(trimmed)),
    date: date && attributeOf(date, 'when'),
    language,
    participants: readParticipants(profile),
    citation: readCitation(source, profile),
    responsibility: readResponsibility(titles),
    ...readDeclarations(elementAt(header, 'encodingDesc', 'editorialDecl')),
    provenance: readStatements(elementIn(source, 'list', 'provenance')),
    related: readRelated(source),
    rights: readStatements(listIn(elementIn(file, 'publicationStmt'), 'rights')),
  });
}

/** Who answers for parts of the text. */
function readResponsibility(titles: Element | undefined): Fields | undefined {
  const named = (id: string, type: string) => {
    const statement = elementsIn(titles, 'respStmt').find(
      (one) => attributeOf(one, 'xml:id') === id,
    );
    return trimmed(elementIn(statement, 'name', type));
  };
  return presentOrNone({
    abstract: named('resp.abstract', 'by'),
    dateline: named('resp.dateline', 'by'),
    insertions: presentOrNone({
      are: named('as-published', 'are'),
      by: named('as-published', 'by'),
    }),
  });
}

function readStatements(list: Element | undefined): readonly Fields[] | undefined {
  return filled(
    elementsIn(list, 'item').map((item) =>
      present({
        subject: trimmed(elementIn(item, 'label')),
        value: trimmed(elementIn(item, 'seg', 'value')),
        certainty: certaintyOf(item),
        source: trimmed(elementIn(item, 'bibl', 'evidence')),
        url: trimmed(elementIn(item, 'ref', 'evidence')),
        note: trimmed(elementIn(item, 'note', 'remark')),
      }),
    ),
  );
}
