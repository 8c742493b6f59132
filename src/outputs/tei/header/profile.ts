import type { Element } from 'xast';
import type { CitedName, DocumentMetadata, Participant } from '../../../edition/index.ts';
import { idOf } from '../ids.ts';
import type { TeiSubject } from '../subject.ts';
import { tei } from '../xml/element.ts';
import { citedNameToXml } from './source.ts';

/** Why it is worth reading, its date and language, and who took part. */
export function profileDescription({ edition, collection }: TeiSubject): Element {
  const { metadata } = edition;
  const { date, language, reasonsToRead, participants, citation } = metadata;
  return tei(
    'profileDesc',
    {},
    reasonsToRead.length > 0 &&
      tei(
        'abstract',
        {},
        tei(
          'list',
          {},
          reasonsToRead.map((reason) => tei('item', {}, reason)),
        ),
      ),
    date !== undefined && tei('creation', {}, tei('date', { when: date }, date)),
    tei('langUsage', {}, tei('language', { ident: language }, languageNote(metadata))),
    participants.length > 0 &&
      tei(
        'particDesc',
        {},
        tei(
          'listPerson',
          { type: 'participants' },
          participants.map((person) =>
            participantToXml(
              person,
              citation?.speakers[person.id],
              collection.entries.has(person.id),
            ),
          ),
        ),
      ),
  );
}

function languageNote({ citation }: DocumentMetadata): string {
  const isTranslation = citation?.translation !== undefined;
  return isTranslation ? 'The language of the translation' : 'The language of the text';
}

/** Labels come as printed: they are how the text names the person who speaks. */
function participantToXml(
  { id, name, description, side, labels }: Participant,
  cited: CitedName | undefined,
  isRegistered: boolean,
): Element {
  return tei(
    'person',
    {
      'xml:id': idOf.participant(id),
      role: labels.length > 0 ? 'speaker' : 'present',
      sameAs: isRegistered ? `#${idOf.entry(id)}` : undefined,
    },
    tei('persName', { type: 'edition' }, name),
    cited && citedNameToXml(cited),
    labels.map((label) =>
      typeof label === 'string'
        ? tei('persName', { type: 'label' }, label)
        : tei('persName', { type: 'label' }, label.label, tei('pc', {}, label.mark)),
    ),
    side !== undefined && tei('affiliation', {}, side),
    description !== undefined && tei('note', { type: 'description' }, description),
  );
}
