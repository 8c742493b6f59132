import type { Certainty, Edition, Entry } from '../../edition/index.ts';
import { printAll } from '../../transcript/index.ts';
import { siteWording } from '../site-wording.ts';

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
  const {
    record: { doubts: texts },
    say,
  } = siteWording();
  const ownerOf = (id: string) => {
    const node = notes.find((note) => note.id === id)?.node;
    const isKnown = node !== undefined && node.responsibility !== 'unknown';
    return isKnown
      ? say(texts.ofNote, { owner: node.responsibility })
      : texts.ofPrintedNote;
  };
  return [
    {
      title: texts.readings,
      about: texts.readingsAbout,
      doubts: apparatus.readings.map(({ passage, words, reading, note }) => ({
        id: `${note}-reading`,
        at: { passage },
        words,
        reason: say(texts.or, { reading }),
        responsibility: ownerOf(note),
      })),
    },
  ];
}

function inBrackets({ insertions, metadata }: Edition): DoubtKind[] {
  const {
    record: { doubts: texts },
  } = siteWording();
  const bracketed = insertions.map(({ id, node, within }) => ({
    id: `${id}-doubt`,
    at: { passage: within },
    words: printAll([node]),
    kind: node.kind,
    responsibility: metadata.responsibility?.insertions?.by ?? texts.notStated,
  }));
  return [
    {
      title: texts.gaps,
      about: texts.gapsAbout,
      doubts: bracketed
        .filter(({ kind }) => kind === 'gap' || kind === 'omission')
        .map((doubt) => ({ ...doubt, reason: texts[doubt.kind] })),
    },
    {
      title: texts.insertions,
      about:
        texts.insertionsAbout +
        (metadata.responsibility?.abstract ? texts.wholeParts : ''),
      doubts: bracketed
        .filter(({ kind }) => kind !== 'gap' && kind !== 'omission')
        .map((doubt) => ({
          ...doubt,
          reason: texts[doubt.kind],
        })),
    },
  ];
}

function inApparatus({ apparatus }: Edition): DoubtKind[] {
  const {
    record: { doubts: texts },
    names,
    say,
  } = siteWording();
  return [
    {
      title: texts.emendations,
      about: texts.emendationsAbout,
      doubts: apparatus.emendations.map(
        ({ id, passage, words, correction, reason, certainty }) => ({
          id,
          at: { passage },
          words,
          reason: say(texts.suggested, { correction, reason, certainty }),
          responsibility: texts.thisEdition,
        }),
      ),
    },
    {
      title: texts.notes,
      about: texts.notesAbout,
      doubts: apparatus.notes
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ id, passage, words, certainty, number }) => ({
          id: `${id}-doubt`,
          at: { passage },
          words,
          reason: say(texts.note, { number, certainty: names.certainty[certainty] }),
          responsibility: texts.thisEdition,
        })),
    },
  ];
}

function inMentions(
  { mentions }: Edition,
  entries: ReadonlyMap<string, Entry>,
): DoubtKind[] {
  const {
    record: { doubts: texts },
    names,
    say,
  } = siteWording();
  return [
    {
      title: texts.identifications,
      about: texts.identificationsAbout,
      doubts: mentions
        .filter(({ certainty }) => certainty !== 'stated')
        .map(({ entry, passage, words, certainty, reason }, index) => ({
          id: `identification-${index + 1}`,
          at: { passage },
          words,
          reason: [
            say(texts.identified, {
              entry: entries.get(entry)?.heading ?? entry,
              certainty: names.certainty[certainty],
            }),
            reason,
          ]
            .filter(Boolean)
            .join(' '),
          responsibility: texts.thisEdition,
        })),
    },
  ];
}

function inStatements({ metadata }: Edition): DoubtKind[] {
  const {
    record: { doubts: texts },
    names,
    say,
  } = siteWording();
  return [
    {
      title: texts.statements,
      about: texts.statementsAbout,
      doubts: [...metadata.provenance, ...metadata.rights]
        .filter(({ certainty }) => isDoubtful(certainty))
        .map(({ subject, value, certainty }, index) => ({
          id: `statement-${index + 1}`,
          at: 'provenance',
          words: value ?? '',
          reason: say(texts.statement, {
            subject,
            certainty: names.certainty[certainty],
          }),
          responsibility: texts.thisEdition,
        })),
    },
  ];
}

function inEntries(
  { mentions }: Edition,
  entries: ReadonlyMap<string, Entry>,
): DoubtKind[] {
  const {
    record: { doubts: texts },
  } = siteWording();
  return [
    {
      title: texts.entries,
      about: texts.entriesAbout,
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
          responsibility: texts.thisEdition,
        })),
    },
  ];
}

function isDoubtful(certainty: Certainty): boolean {
  return certainty !== 'stated' && certainty !== 'supplied';
}

function reasonOfEntry({ certainty, dates, note }: Entry): string {
  const {
    record: { doubts: texts },
    names,
    say,
  } = siteWording();
  const ofNote = isDoubtful(certainty)
    ? [say(texts.entryNote, { certainty: names.certainty[certainty], note })]
    : [];
  const ofDates =
    dates && isDoubtful(dates.certainty)
      ? [
          say(texts.entryDates, {
            certainty: names.certainty[dates.certainty],
            dates: dates.text,
          }),
        ]
      : [];
  return [...ofNote, ...ofDates].join(' ');
}
