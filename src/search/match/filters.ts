import { layers } from '../../edition/layers.ts';
import type { NamedEntry } from '../index/named-entries.ts';
import type { PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import { datesMeant } from './dates.ts';
import { entriesMeant, speakersNamed } from './query-names.ts';
import type { Filter } from './terms.ts';

/** The registers by the word that asks for an entry of theirs. */
export const registerFields = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  event: 'events',
  work: 'works',
  term: 'terms',
} as const satisfies Readonly<Record<string, NamedEntry['register']>>;

const registersByField = new Map<string, NamedEntry['register']>([
  ...Object.entries(registerFields),
  ['organisation', 'organizations'],
]);

export type Restriction =
  | { readonly type: 'filter'; readonly filter: Omit<Filter, 'not'> }
  | { readonly type: 'entries'; readonly entries: readonly NamedEntry[] };

/** What `field:value` asks for; nothing where there is no such field. */
export function restrictionOf(
  open: PreparedIndex,
  field: string,
  value: string,
  words: readonly Token[],
): Restriction | undefined {
  const register = registersByField.get(field);
  if (register) return { type: 'entries', entries: entriesMeant(open, words, register) };
  const own = value.toLowerCase();
  const filter = (name: Filter['field'], values: readonly string[]): Restriction => ({
    type: 'filter',
    filter: { field: name, values },
  });
  if (field === 'speaker') return filter('speaker', speakersMeant(open, words));
  if (field === 'in') {
    return filter(
      'layer',
      layers.filter((layer) => layer === own.replace(/s$/u, '')),
    );
  }
  if (field === 'turn') return filter('turn', [own]);
  if (field === 'year' || field === 'date') return filter('year', datesMeant(own));
  if (field === 'archive') return filter('archive', archivesMeant(open, own, words));
  if (field === 'document') {
    const ids = open.index.documents.map(({ id }) => id);
    return filter(
      'document',
      ids.filter((id) => id === own),
    );
  }
  return undefined;
}

/**
 * The documents kept or published by the archive of that name, or by those whose names have all its
 * words.
 */
function archivesMeant(
  { index: { documents }, folding }: PreparedIndex,
  value: string,
  words: readonly Token[],
): readonly string[] {
  const of = (isMeant: (archive: string) => boolean) =>
    documents.filter(({ archives = [] }) => archives.some(isMeant));
  const named = of((archive) => archive.toLowerCase() === value);
  const having = of((archive) => {
    const own = new Set(fold(archive, folding).map(({ key }) => key));
    return words.every(({ key }) => own.has(key));
  });
  return (named.length > 0 ? named : having).map(({ id }) => id);
}

/** Speakers by id, by name or a part of it, or as their entry is meant. */
function speakersMeant(open: PreparedIndex, words: readonly Token[]): readonly string[] {
  const ids = open.index.speakers.map(({ id }) => id);
  const byId = ids.filter((id) => id.replaceAll('-', '') === joined(words));
  if (byId.length > 0) return byId;
  const named = speakersNamed(open, words);
  if (named.length > 0) return named;
  const meant = entriesMeant(open, words, 'people').map(({ id }) => id);
  return ids.filter((id) => meant.includes(id));
}
