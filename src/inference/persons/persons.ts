import { personalName } from '../labels/candidate-shape.ts';
import { exchangePart } from '../labels/exchange.ts';
import type { Speaker } from '../labels/speakers.ts';
import { isCapitals, isInitials } from '../words/words.ts';
import type { NameParts } from './name-parts.ts';
import { abbreviates, fitsName, fullNames, nameParts } from './name-parts.ts';

/** One person and every form of label printed for that person; nobody for "Interpreter". */
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
  const listed = listedNames(front);
  // Somebody unnamed is no person that the edition could identify.
  const named = speakers.filter(({ first }) => !isUnnamed(first));
  const fullestFirst = named.toSorted((a, b) => weight(b) - weight(a));
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
    const full = fullName(first.shape, words, parts, listed);
    const name =
      full ?? (first.shape === 'capitals' ? uncapitalised(words) : words.join(' '));
    persons.push({
      name,
      parts: nameParts(name.split(' ')),
      labels: [{ label, offset }],
      offset,
    });
    if (full !== undefined && full !== words.join(' ')) {
      const evidence = 'It matches exactly one name in the front matter.';
      aliases.push({ label, name: full, offset, evidence });
    }
  }
  const inOrder = persons.toSorted((a, b) => a.offset - b.offset);
  return {
    participants: inOrder.map(({ name, labels }) => ({
      name,
      labels: [
        ...new Set(
          labels.toSorted((a, b) => a.offset - b.offset).map(({ label }) => label),
        ),
      ],
    })),
    aliases: aliases.toSorted((a, b) => a.offset - b.offset),
  };
}

/** Capitals are the label's dress, not the name's: "MAO ZEDONG" is Mao Zedong. */
function uncapitalised(words: readonly string[]): string {
  return words
    .map((word) =>
      isInitials(word) ? word : word.replace(/\p{L}[\p{L}\p{M}]*/gu, lowered),
    )
    .join(' ');
}

function lowered(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "Interpreter", "UM", the Q and A of an interview, the "I" of a report. */
function isUnnamed({ shape, label, words }: Speaker['first']): boolean {
  return (
    shape === 'collective' ||
    exchangePart(words) !== undefined ||
    /^I \p{Ll}+$/u.test(label)
  );
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

/** The one name in the front matter that a label can stand for, as it is printed there. */
function fullName(
  shape: Speaker['first']['shape'],
  words: readonly string[],
  parts: NameParts,
  listed: ListedNames,
): string | undefined {
  if (shape === 'collective' || shape === 'office') return undefined;
  const isShort = shape === 'initials' || isBareInitials(words);
  for (const names of [listed.mixed, listed.capitals]) {
    const matches = names.filter(({ parts: long }) =>
      isShort ? abbreviates(words.join(''), long) : fitsName(parts, long),
    );
    if (matches.length === 1) return matches[0]?.name;
    if (matches.length > 1) return undefined;
  }
  return undefined;
}

/** A name in the front matter. */
interface Listed {
  readonly name: string;
  readonly parts: NameParts;
}

/** The names in the front matter, once each; those in a heading's capitals apart. */
interface ListedNames {
  readonly mixed: readonly Listed[];
  readonly capitals: readonly Listed[];
}

function listedNames(front: string): ListedNames {
  const names = fullNames(front);
  return {
    mixed: distinctNames(names.filter((name) => !isCapitals(name))),
    capitals: distinctNames(
      names.filter(isCapitals).map((name) => uncapitalised(name.split(' '))),
    ),
  };
}

function distinctNames(names: readonly string[]): Listed[] {
  const listed = new Map<string, Listed>();
  for (const name of names) {
    const parts = nameParts(name.split(' '));
    const key = [...parts.words, ...parts.initials].toSorted().join(' ');
    if (!listed.has(key)) listed.set(key, { name, parts });
  }
  return [...listed.values()];
}
