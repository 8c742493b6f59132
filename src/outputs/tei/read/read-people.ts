import type { Element } from 'xast';
import { nameIn } from '../ids.ts';
import {
  attributeOf,
  elementAt,
  elementIn,
  elementsIn,
  trimmed,
  wordsOf,
} from '../xml/queries.ts';
import type { Fields } from './fields.ts';
import { filled, present, presentOrNone, readCitedName } from './fields.ts';

/** Those present, with the labels that open their turns. */
export function readParticipants(profile: Element | undefined): readonly Fields[] {
  return peopleIn(profile).map((person) =>
    present({
      id: idOf(person),
      name: trimmed(elementIn(person, 'persName', 'edition')),
      description: trimmed(elementIn(person, 'note', 'description')),
      side: trimmed(elementIn(person, 'affiliation')),
      labels: filled(elementsIn(person, 'persName', 'label').map(readLabel)),
    }),
  );
}

function peopleIn(profile: Element | undefined): readonly Element[] {
  return elementsIn(elementAt(profile, 'particDesc', 'listPerson'), 'person');
}

function idOf(person: Element): string | undefined {
  return nameIn('participant', `#${attributeOf(person, 'xml:id') ?? ''}`);
}

/** A label with a mark of its own, or, without one, a label that closes with a colon. */
function readLabel(name: Element): unknown {
  const mark = elementIn(name, 'pc');
  if (!mark) return trimmed(name);
  const words = name.children.filter((node) => node !== mark).map(wordsOf);
  return { label: words.join('').trim(), mark: wordsOf(mark) };
}

/** What citations say: names, the translation, where it was published and is kept. */
export function readCitation(
  source: Element | undefined,
  profile: Element | undefined,
): Fields | undefined {
  const record = elementIn(source, 'bibl', 'record');
  const speakers = peopleIn(profile).flatMap((person) => {
    const name = readCitedName(person);
    return name ? [[idOf(person) ?? '', name] as const] : [];
  });
  return presentOrNone({
    recordKeeper: readCitedName(elementIn(record, 'respStmt')),
    speakers: speakers.length > 0 ? Object.fromEntries(speakers) : undefined,
    translation: trimmed(elementIn(record, 'note', 'translation')),
    translators: filled(
      elementsIn(record, 'editor').map((editor) => readCitedName(editor)),
    ),
    published: readDeposit(elementIn(source, 'bibl', 'published')),
    archive: readDeposit(elementIn(source, 'bibl', 'archive')),
  });
}

function readDeposit(place: Element | undefined): Fields | undefined {
  if (!place) return undefined;
  return present({
    name: trimmed(elementIn(place, 'orgName')),
    number: trimmed(elementIn(place, 'idno', 'shelfmark')),
    place: trimmed(elementIn(place, 'placeName')),
    url: trimmed(elementIn(place, 'ref', 'page')),
  });
}

/** Other records to read with it. */
export function readRelated(source: Element | undefined): readonly Fields[] | undefined {
  const records = elementsIn(elementIn(source, 'listBibl', 'related'), 'bibl');
  return filled(
    records.map((record) =>
      present({
        source: attributeOf(record, 'n'),
        adds: trimmed(elementIn(record, 'note', 'adds')),
        passages: filled(elementsIn(record, 'ref').map(trimmed)),
      }),
    ),
  );
}
