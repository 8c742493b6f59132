import type { Element } from 'xast';
import type { Edition } from '../../../edition/index.ts';
import { ofPassage } from '../../../edition/index.ts';
import { degrees, idOf, responsible } from '../ids.ts';
import { lemmaId, mentionId } from '../text/spans.ts';
import { tei } from '../xml/element.ts';
import { proseToXml } from './prose.ts';
import { citationsToXml } from './sources.ts';

const resp = `#${responsible.edition}`;

/**
 * What this edition says of the words: its notes, why it suggests a correction, and why it takes
 * words for a mention.
 *
 * @param sources - the ids of the sources that the file describes
 */
export function annotationsToXml(
  edition: Edition,
  sources: ReadonlySet<string>,
): Element[] {
  const { notes, emendations } = edition.apparatus;
  const items = [
    ...notes.map((note) =>
      tei(
        'note',
        {
          'xml:id': note.id,
          type: 'editorial',
          n: String(note.number),
          target: `#${note.id}-ref`,
          resp,
          ana: `#${idOf.certainty(note.certainty)}`,
          cert: degrees[note.certainty],
        },
        tei('quote', {}, note.words),
        tei('p', {}, proseToXml(note.text)),
        note.more !== undefined && tei('p', {}, proseToXml(note.more)),
        citationsToXml(note.sources, sources),
      ),
    ),
    ...emendations.map(({ id, reason }) =>
      tei('note', { type: 'emendation', target: `#${id}`, resp }, tei('p', {}, reason)),
    ),
    ...reasonsOfMentions(edition),
  ];
  return items.length > 0 ? [tei('listAnnotation', {}, items)] : [];
}

function reasonsOfMentions({ passages, mentions }: Edition): Element[] {
  return passages.flatMap(({ id }) =>
    ofPassage(mentions, id).flatMap(({ reason }, index) => {
      if (reason === undefined) return [];
      const target = `#${mentionId(id, index)}`;
      return [tei('note', { type: 'mention', target, resp }, tei('p', {}, reason))];
    }),
  );
}

/** Other readings that the published text itself gives, apart from it: inline they would look like witnesses. */
export function readingsToXml(edition: Edition): Element[] {
  const items = edition.apparatus.readings.map(({ words, reading, note }, index) =>
    tei(
      'app',
      { corresp: `#${lemmaId(edition, index)}` },
      tei('lem', {}, words),
      tei('rdg', { source: `#${note}` }, reading),
    ),
  );
  return items.length > 0 ? [tei('listApp', { type: 'translation' }, items)] : [];
}
