import { personalName } from './candidate-shape.ts';
import type { NameParts } from './names.ts';
import { abbreviates, fitsName, fullNames, nameParts } from './names.ts';
import type { Speaker } from './speakers.ts';

/** One speaker and every form of label printed for that person. */
export interface InferredParticipant {
  /** Title and brackets left out: "Enver Hoxha". */
  readonly name: string;
  readonly labels: readonly string[];
}

/** A label taken for a person whose fuller name stands elsewhere. */
export interface Alias {
  readonly label: string;
  readonly name: string;
  readonly evidence: string;
  readonly offset: number;
}

export interface Persons {
  readonly participants: readonly InferredParticipant[];
  readonly aliases: readonly Alias[];
}

interface Person {
  name: string;
  parts: NameParts;
  readonly labels: { label: string; offset: number }[];
  offset: number;
}

/** Join the labels of one person, fullest names first; an ambiguous short form stays apart. */
export function personsFrom(speakers: readonly Speaker[], front: string): Persons {
  const persons: Person[] = [];
  const aliases: Alias[] = [];
  const listed = fullNames(front);
  const fullestFirst = speakers.toSorted((a, b) => weight(b) - weight(a));
  for (const { first } of fullestFirst) {
    const { label, start: offset } = first;
    const words = personalName(first.words);
    const parts = nameParts(words);
    const matches = persons.filter((person) =>
      isSamePerson(first.shape, words, parts, person.parts),
    );
    const [match] = matches;
    if (match && matches.length === 1) {
      match.labels.push({ label, offset });
      match.offset = Math.min(match.offset, offset);
      aliases.push({
        label,
        name: match.name,
        offset,
        evidence: 'It is a form of the same name.',
      });
      continue;
    }
    const full =
      first.shape === 'initials' || isBareInitials(words)
        ? resolve(words, listed)
        : undefined;
    const name = full ?? words.join(' ');
    persons.push({
      name,
      parts: nameParts(name.split(' ')),
      labels: [{ label, offset }],
      offset,
    });
    if (full !== undefined) {
      const evidence = 'They are the initials of a name in the front matter.';
      aliases.push({ label, name: full, offset, evidence });
    }
  }
  const inOrder = persons.toSorted((a, b) => a.offset - b.offset);
  return {
    participants: inOrder.map(({ name, labels }) => ({
      name,
      labels: distinct(
        labels.toSorted((a, b) => a.offset - b.offset).map(({ label }) => label),
      ),
    })),
    aliases: aliases.toSorted((a, b) => a.offset - b.offset),
  };
}

function weight({ first }: Speaker): number {
  const words = personalName(first.words);
  const { words: whole, initials } = nameParts(words);
  if (first.shape === 'initials' || isBareInitials(words)) return 0;
  return whole.length * 10 + initials.length;
}

function isBareInitials(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Lu}{2,3}$/u.test(words[0] ?? '');
}

function isSamePerson(
  shape: Speaker['first']['shape'],
  words: readonly string[],
  parts: NameParts,
  long: NameParts,
): boolean {
  if (shape === 'collective' || shape === 'office') {
    return words.join(' ').toLowerCase() === [...long.words, ...long.initials].join(' ');
  }
  if (abbreviates(words.join(''), long) && isBareInitials(words)) return true;
  return fitsName(parts, long);
}

/** The one listed name with these initials. */
function resolve(
  words: readonly string[],
  listed: readonly string[],
): string | undefined {
  const capitals = words.join('');
  const matches = listed.filter((name) =>
    abbreviates(capitals, nameParts(name.split(' '))),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
