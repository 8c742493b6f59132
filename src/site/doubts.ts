import type { Edition } from '../edition/index.ts';
import { printAll } from '../transcript/index.ts';

/** One thing in a document that is not certain, or not the source's. */
export interface Doubt {
  /** Its anchor on the page of doubts. */
  readonly id: string;
  /** The passage it stands in. */
  readonly passage: string;
  readonly words: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly responsibility: string;
}

export interface DoubtKind {
  readonly title: string;
  readonly about: string;
  readonly doubts: readonly Doubt[];
}

const asPublished = 'as published: translator or archive, not known which';
const thisEdition = 'this edition';

/** Everything doubtful in a document, kind by kind; a kind without any is there, and empty. */
export function doubtsOf(edition: Edition): readonly DoubtKind[] {
  const { apparatus, mentions, insertions } = edition;
  const bracketed = insertions.map(({ id, node, within }) => ({
    id: `${id}-doubt`,
    passage: within,
    words: printAll([node]),
    kind: node.kind,
    responsibility: asPublished,
  }));
  return [
    {
      title: 'Gaps',
      about: 'Places where words are missing or could not be read.',
      doubts: bracketed
        .filter(({ kind }) => kind === 'gap' || kind === 'omission')
        .map((doubt) => ({ ...doubt, reason: 'Extent and cause are not known.' })),
    },
    {
      title: 'Insertions',
      about: 'Words in brackets that nobody spoke.',
      doubts: bracketed
        .filter(({ kind }) => kind !== 'gap' && kind !== 'omission')
        .map((doubt) => ({
          ...doubt,
          reason: insertionReasons[doubt.kind] ?? doubt.kind,
        })),
    },
    {
      title: 'Suggested corrections',
      about: 'Mechanical slips; the text is printed as it is.',
      doubts: apparatus.emendations.map(
        ({ id, passage, words, correction, reason, certainty }) => ({
          id,
          passage,
          words,
          reason: `Suggested: “${correction}”. ${reason} (Certainty: ${certainty}.)`,
          responsibility: thisEdition,
        }),
      ),
    },
    {
      title: 'Alternative readings',
      about: 'Other readings that the publication itself gives.',
      doubts: apparatus.readings.map(({ passage, words, reading, note }) => ({
        id: `${note}-reading`,
        passage,
        words,
        reason: `Or: “${reading}”.`,
        responsibility: 'the translator’s note',
      })),
    },
    {
      title: 'Uncertain identifications',
      about: 'Words whose meaning this edition infers.',
      doubts: mentions
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ entry, passage, words, certainty, reason }, index) => ({
          id: `identification-${index + 1}`,
          passage,
          words,
          reason: `Read as ${entry}: ${certainty}.${reason ? ` ${reason}` : ''}`,
          responsibility: thisEdition,
        })),
    },
    {
      title: 'Notes that are not verified',
      about: 'Notes of this edition that rest on inference or on no source seen.',
      doubts: apparatus.notes
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ id, passage, words, certainty, number }) => ({
          id: `${id}-doubt`,
          passage,
          words,
          reason: `Note ${number}: ${certainty === 'not-verified' ? 'not verified' : certainty}.`,
          responsibility: thisEdition,
        })),
    },
  ];
}

const insertionReasons: Readonly<Record<string, string>> = {
  role: 'An office, given before the name.',
  name: 'Another form of a name.',
  sic: 'A mark that the words stand so in the original.',
  unclear: 'A doubtful reading.',
  supplied: 'Words supplied to make sense.',
  direction: 'What somebody did.',
  page: 'A mark of the page.',
  description: 'A remark of the editors.',
};
