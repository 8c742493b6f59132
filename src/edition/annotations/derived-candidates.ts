import { ofPassage } from '../of-passage.ts';
import type { Passage } from '../passage.ts';
import type { RegisterEntry, RegisterName } from '../schemas/registers.ts';
import { meeting } from './meeting.ts';
import type { Mention } from './mentions.ts';

/** A capitalized word of a text that may be made of a name ("Vietnamese"). */
export interface DerivedCandidate {
  readonly word: string;
  /** The ids of the places and organizations with a name that begins so. */
  readonly entries: readonly string[];
  /** Where it stands without being a mention. */
  readonly passages: readonly Passage[];
}

type Named = Pick<RegisterEntry, 'heading' | 'forms' | 'variants' | 'derived'>;
type Entries = ReadonlyMap<string, Named & { readonly register: RegisterName }>;

/** So many letters of a name must be shared, or all of a shorter one. */
const shared = 4;

/**
 * Words that begin like a place or an organization and that no entry has: their editor may have
 * forgotten them under `derived`. Chance makes some alike, so these are no faults.
 */
export function derivedCandidates(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  entries: Entries,
): readonly DerivedCandidate[] {
  const known = new Set([...entries.values()].flatMap(namesOf));
  const beginnings = [...entries].flatMap(([id, { register, heading, forms }]) =>
    register === 'places' || register === 'organizations'
      ? [heading, ...forms].map((name) => ({ id, letters: beginningOf(name) }))
      : [],
  );
  const found = passages.flatMap((passage) =>
    looseWords(passage, mentions).map((word) => ({ word, passage })),
  );
  return [...Map.groupBy(found, ({ word }) => word)]
    .filter(([word]) => !known.has(word) && !known.has(word.replace(/s$/u, '')))
    .flatMap(([word, places]) => {
      const own = beginnings.filter(
        ({ letters }) => letters !== '' && word.toLowerCase().startsWith(letters),
      );
      const ids = [...new Set(own.map(({ id }) => id))];
      const where = [...new Set(places.map(({ passage }) => passage))];
      return ids.length > 0 ? [{ word, entries: ids, passages: where }] : [];
    });
}

function namesOf({ heading, forms, variants, derived }: Named): readonly string[] {
  return [heading, ...forms, ...variants.map(({ form }) => form), ...derived];
}

/** What a name begins with, without quotation marks and numbers before it. */
function beginningOf(name: string): string {
  return name
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, shared)
    .toLowerCase();
}

/** The capitalized words of a passage outside its mentions. */
function looseWords({ id, text }: Passage, mentions: readonly Mention[]): string[] {
  const isMarked = meeting(ofPassage(mentions, id).flatMap(({ ranges }) => ranges));
  return [...text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu)]
    .filter(({ 0: word, index }) => !isMarked({ start: index, end: index + word.length }))
    .map(([word]) => word);
}
