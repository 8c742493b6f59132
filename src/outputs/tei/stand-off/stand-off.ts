import type { Element } from 'xast';
import type { Edition, Entry } from '../../../edition/index.ts';
import type { Collection } from '../../output.ts';
import { tei } from '../xml/element.ts';
import { annotationsToXml, readingsToXml } from './annotations.ts';
import { registersToXml } from './entries.ts';
import { sourceOf, sourcesToXml } from './sources.ts';

/**
 * What a document needs beside its text: the entries it mentions, the sources that they and its
 * notes cite, its notes and its other readings. Nothing if it has none of them.
 */
export function standOffOf(edition: Edition, collection: Collection): Element[] {
  const entries = entriesOf(edition, collection);
  const known = sourcesOf(edition, entries, collection);
  return standOff([
    ...listsOf(entries, known, collection),
    ...annotationsToXml(edition, known),
    ...readingsToXml(edition),
  ]);
}

/** The same without what the corpus has for all its documents. */
export function ownStandOffOf(edition: Edition, collection: Collection): Element[] {
  const known = new Set(collection.sources.keys());
  return standOff([...annotationsToXml(edition, known), ...readingsToXml(edition)]);
}

/** All registers and sources of an edition. */
export function sharedStandOff(collection: Collection): Element[] {
  const known = new Set(collection.sources.keys());
  return standOff(listsOf([...collection.entries.values()], known, collection));
}

function standOff(lists: readonly Element[]): Element[] {
  return lists.length > 0 ? [tei('standOff', {}, [...lists])] : [];
}

function listsOf(
  entries: readonly Entry[],
  known: ReadonlySet<string>,
  { sources }: Collection,
): Element[] {
  return [
    ...registersToXml(entries, known),
    ...sourcesToXml([...sources].filter(([id]) => known.has(id))),
  ];
}

/** Those that are mentioned or quoted, or take part, in the order of the registers. */
function entriesOf(
  { mentions, apparatus, metadata }: Edition,
  { entries }: Collection,
): readonly Entry[] {
  const met = new Set([
    ...mentions.map(({ entry }) => entry),
    ...apparatus.quotations.map(({ speaker }) => speaker),
    ...metadata.participants.map(({ id }) => id),
  ]);
  return [...entries.values()].filter(({ id }) => met.has(id));
}

function sourcesOf(
  { apparatus, metadata }: Edition,
  entries: readonly Entry[],
  { sources }: Collection,
): ReadonlySet<string> {
  const cited = new Set([
    ...entries.flatMap((entry) => entry.sources.map(sourceOf)),
    ...apparatus.notes.flatMap((note) => note.sources.map(sourceOf)),
    ...metadata.related.map(({ source }) => source),
  ]);
  return new Set([...cited].filter((id) => sources.has(id)));
}
