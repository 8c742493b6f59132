import type { Element } from 'xast';
import type { Entry, RegisterName } from '../../../edition/index.ts';
import { registerNames } from '../../../edition/index.ts';
import { degrees, idOf } from '../ids.ts';
import { tei } from '../xml/element.ts';
import { citationsToXml } from './sources.ts';

/** What holds a register, what an entry of it is, and what names it there. */
const elements = {
  people: ['listPerson', 'person', 'persName'],
  organizations: ['listOrg', 'org', 'orgName'],
  places: ['listPlace', 'place', 'placeName'],
  events: ['listEvent', 'event', 'eventName'],
  works: ['listBibl', 'bibl', 'title'],
  terms: ['list', 'item', 'term'],
} as const satisfies Record<RegisterName, readonly [string, string, string]>;

/**
 * The registers as lists, a list for each that has entries.
 *
 * @param sources - the ids of the sources that the file describes
 */
export function registersToXml(
  entries: readonly Entry[],
  sources: ReadonlySet<string>,
): Element[] {
  const ids = new Set(entries.map(({ id }) => id));
  return registerNames.flatMap((register) => {
    const own = entries.filter((entry) => entry.register === register);
    const items = own.map((entry) => entryToXml(entry, ids, sources));
    return items.length > 0
      ? [tei(elements[register][0], { type: register }, items)]
      : [];
  });
}

function entryToXml(
  entry: Entry,
  ids: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Element {
  const { id, register, certainty, dates, note } = entry;
  const [, element, name] = elements[register];
  const { from, to } = dates?.when ?? {};
  const when = register !== 'events' ? {} : to ? { from, to } : { when: from };
  const related = entry.related.filter((other) => ids.has(other));
  return tei(
    element,
    { 'xml:id': idOf.entry(id), ...when, ...sure(certainty) },
    namesToXml(entry, name),
    entry.location && locationToXml(entry.location),
    entry.authorities.map((authority) =>
      tei('idno', { type: authority.name.replaceAll(/\s+/gu, '-') }, authority.id),
    ),
    dates && tei('note', { type: 'dates', ...sure(dates.certainty) }, dates.text),
    tei('note', { type: 'description' }, note),
    citationsToXml(entry.sources, sources),
    related.length > 0 &&
      tei('ptr', {
        type: 'related',
        target: related.map((other) => `#${idOf.entry(other)}`).join(' '),
      }),
  );
}

function namesToXml(entry: Entry, name: string): Element[] {
  const { heading, language, fileAs, forms, variants, derived } = entry;
  return [
    tei(name, { type: 'heading', 'xml:lang': language }, heading),
    ...(fileAs === undefined ? [] : [tei(name, { type: 'sorted' }, fileAs)]),
    ...forms.map((form) => tei(name, { type: 'printed' }, form)),
    ...variants.map((variant) =>
      tei(
        name,
        { type: 'variant', 'xml:lang': variant.language },
        variant.form,
        tei('note', { type: 'system' }, variant.system),
      ),
    ),
    ...derived.map((word) => tei(name, { type: 'derived' }, word)),
  ];
}

/** Latitude first, as TEI has it. */
function locationToXml({ coordinates, kind }: NonNullable<Entry['location']>): Element {
  const [longitude, latitude] = coordinates;
  return tei('location', { type: kind }, tei('geo', {}, `${latitude} ${longitude}`));
}

function sure(certainty: Entry['certainty']) {
  return { ana: `#${idOf.certainty(certainty)}`, cert: degrees[certainty] };
}
