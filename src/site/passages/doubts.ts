import type { Entry } from '../../content/read-registers.ts';
import type { Certainty, Edition } from '../../edition/index.ts';
import { printAll } from '../../transcript/index.ts';
import { certainty as certaintyWords } from '../../wording/english/names.ts';

/** One thing in a document, or said of it, that is not certain, or not the source's. */
export interface Doubt {
  /** Its anchor on the page of doubts. */
  readonly id: string;
  /** Where it stands: a passage, the page on its provenance, or an entry of a register. */
  readonly at: { readonly passage: string } | { readonly entry: Entry } | 'provenance';
  /** The words in doubt; none where a whole entry is. */
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

const thisEdition = 'this edition';

/**
 * Everything doubtful in a document, kind by kind; a kind without any is there, and empty.
 *
 * @param entries - those of the registers, by id, with every one that the document mentions
 */
export function doubtsOf(
  edition: Edition,
  entries: ReadonlyMap<string, Entry>,
): readonly DoubtKind[] {
  return [
    ...inReadings(edition),
    ...inBrackets(edition),
    ...inApparatus(edition),
    ...inMentions(edition, entries),
    ...inStatements(edition),
    ...inEntries(edition, entries),
  ];
}

/** What the text itself reads in two ways, foremost of all doubts. */
function inReadings({ apparatus, notes }: Edition): DoubtKind[] {
  const ownerOf = (id: string) => {
    const node = notes.find((note) => note.id === id)?.node;
    const isKnown = node !== undefined && node.responsibility !== 'unknown';
    return isKnown ? `the ${node.responsibility}’s note` : 'a note printed with the text';
  };
  return [
    {
      title: 'Alternative readings',
      about: 'Other readings that the text itself gives.',
      doubts: apparatus.readings.map(({ passage, words, reading, note }) => ({
        id: `${note}-reading`,
        at: { passage },
        words,
        reason: `Or: “${reading}”.`,
        responsibility: ownerOf(note),
      })),
    },
  ];
}

function inBrackets({ insertions, metadata }: Edition): DoubtKind[] {
  const bracketed = insertions.map(({ id, node, within }) => ({
    id: `${id}-doubt`,
    at: { passage: within },
    words: printAll([node]),
    kind: node.kind,
    responsibility: metadata.responsibility?.insertions?.by ?? 'not stated',
  }));
  return [
    {
      title: 'Gaps',
      about: 'Places where words are missing or could not be read.',
      doubts: bracketed
        .filter(({ kind }) => kind === 'gap' || kind === 'omission')
        .map((doubt) => ({ ...doubt, reason: gapReasons[doubt.kind] ?? doubt.kind })),
    },
    {
      title: 'Insertions',
      about: `Words in brackets that nobody spoke.${
        metadata.responsibility?.abstract
          ? ' Whole parts that are not the record’s, such as the abstract, say so where they stand.'
          : ''
      }`,
      doubts: bracketed
        .filter(({ kind }) => kind !== 'gap' && kind !== 'omission')
        .map((doubt) => ({
          ...doubt,
          reason: insertionReasons[doubt.kind] ?? doubt.kind,
        })),
    },
  ];
}

function inApparatus({ apparatus }: Edition): DoubtKind[] {
  return [
    {
      title: 'Suggested corrections',
      about: 'Mechanical slips; the text is printed as it is.',
      doubts: apparatus.emendations.map(
        ({ id, passage, words, correction, reason, certainty }) => ({
          id,
          at: { passage },
          words,
          reason: `Suggested: “${correction}”. ${reason} (Certainty: ${certainty}.)`,
          responsibility: thisEdition,
        }),
      ),
    },
    {
      title: 'Notes that are not verified',
      about: 'Notes of this edition that rest on inference or on no source seen.',
      doubts: apparatus.notes
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ id, passage, words, certainty, number }) => ({
          id: `${id}-doubt`,
          at: { passage },
          words,
          reason: `Note ${number}: ${certaintyWords[certainty]}.`,
          responsibility: thisEdition,
        })),
    },
  ];
}

function inMentions(
  { mentions }: Edition,
  entries: ReadonlyMap<string, Entry>,
): DoubtKind[] {
  return [
    {
      title: 'Uncertain identifications',
      about: 'Words whose meaning this edition infers.',
      doubts: mentions
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ entry, passage, words, certainty, reason }, index) => ({
          id: `identification-${index + 1}`,
          at: { passage },
          words,
          reason: `Read as ${entries.get(entry)?.heading ?? entry}: ${certaintyWords[certainty]}.${reason ? ` ${reason}` : ''}`,
          responsibility: thisEdition,
        })),
    },
  ];
}

function inStatements({ metadata }: Edition): DoubtKind[] {
  return [
    {
      title: 'Statements of provenance and rights that are not verified',
      about: 'What is said of the document without a source seen, and what nobody knows.',
      doubts: [...metadata.provenance, ...metadata.rights]
        .filter(({ certainty }) => isDoubtful(certainty))
        .map(({ subject, value, certainty }, index) => ({
          id: `statement-${index + 1}`,
          at: 'provenance',
          words: value ?? '',
          reason: `${subject}: ${certaintyWords[certainty]}.`,
          responsibility: thisEdition,
        })),
    },
  ];
}

function inEntries(
  { mentions }: Edition,
  entries: ReadonlyMap<string, Entry>,
): DoubtKind[] {
  return [
    {
      title: 'Register entries that are not verified',
      about: 'Entries that this document mentions, whose note or dates are not certain.',
      doubts: [...new Set(mentions.map(({ entry }) => entry))]
        .flatMap((id) => entries.get(id) ?? [])
        .filter(({ certainty, dates }) =>
          [certainty, dates?.certainty ?? 'stated'].some(isDoubtful),
        )
        .map((entry) => ({
          id: `entry-${entry.id}`,
          at: { entry },
          words: '',
          reason: reasonOfEntry(entry),
          responsibility: thisEdition,
        })),
    },
  ];
}

function isDoubtful(certainty: Certainty): boolean {
  return certainty !== 'stated' && certainty !== 'supplied';
}

function reasonOfEntry({ certainty, dates, note }: Entry): string {
  const ofNote = isDoubtful(certainty)
    ? [`Its note is ${certaintyWords[certainty]}: ${note}`]
    : [];
  const ofDates =
    dates && isDoubtful(dates.certainty)
      ? [`Its dates are ${certaintyWords[dates.certainty]}: ${dates.text}.`]
      : [];
  return [...ofNote, ...ofDates].join(' ');
}

const gapReasons: Readonly<Record<string, string>> = {
  gap: 'Words that are missing or could not be read.',
  omission: 'Words that were left out.',
};

const insertionReasons: Readonly<Record<string, string>> = {
  role: 'Who somebody is: an office, a description.',
  name: 'Another form of a name.',
  sic: 'A mark that the words stand so in the original.',
  unclear: 'A doubtful reading.',
  supplied: 'Words supplied to make sense.',
  direction: 'What somebody did.',
  page: 'A mark of the page.',
  description: 'A remark on the text.',
};
