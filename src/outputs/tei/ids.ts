import type { RegisterName } from '../../edition/index.ts';

/**
 * The ids of what is not in the text. Anchors have no full stop, and names of entries may begin
 * with a digit, as no id in XML may: so each has a word and a full stop before it.
 */
export const idOf = {
  entry: (id: string) => `entry.${id}`,
  source: (id: string) => `source.${id}`,
  participant: (id: string) => `participant.${id}`,
  version: (version: string) => `version.${version}`,
  certainty: (certainty: string) => `certainty.${certainty}`,
} as const;

/** Who answers for words, by the id of the statement in the header. */
export const responsible = {
  edition: 'edition',
  abstract: 'resp.abstract',
  dateline: 'resp.dateline',
  insertions: 'as-published',
} as const;

/** What an id of `idOf` is made of; nothing where it is another's. */
export function nameIn(kind: keyof typeof idOf, reference: string): string | undefined {
  const start = `#${kind}.`;
  return reference.startsWith(start) ? reference.slice(start.length) : undefined;
}

/** What names of each register are in TEI, and the type of words that only stand for one. */
export const namesOf = {
  people: { name: 'persName', type: 'person' },
  organizations: { name: 'orgName', type: 'org' },
  places: { name: 'placeName', type: 'place' },
  events: { name: 'rs', type: 'event' },
  works: { name: 'rs', type: 'work' },
  terms: { name: 'rs', type: 'term' },
} as const satisfies Record<
  RegisterName,
  { readonly name: string; readonly type: string }
>;

/** TEI's own degrees, for software that does not follow `ana` to ours. */
export const degrees = {
  stated: 'high',
  supplied: 'high',
  inferred: 'medium',
  'not-verified': 'low',
  unknown: 'unknown',
} as const;
