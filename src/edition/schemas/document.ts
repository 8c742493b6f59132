import { z } from 'zod';
import {
  insertionKinds,
  milestoneKinds,
  plainBlockKinds,
  separations,
  signatureKinds,
} from '../../transcript/index.ts';
import { dateSchema } from './days.ts';
import { plainText } from './plain-text.ts';
import { checkResponsibility, responsibilitySchema } from './responsibility.ts';
import { slug, words } from './words.ts';

/** How sure a statement is. */
export const certaintySchema = z
  .enum(['stated', 'supplied', 'inferred', 'not-verified', 'unknown'])
  .describe(
    'How sure it is: `stated` in the text or on a page about this very document; `supplied` by this edition; `inferred` with reasons; `not-verified`, so claimed without a source seen; `unknown`, so that nobody has found out.',
  );

export const statementSchema = z
  .strictObject({
    subject: plainText.describe(
      'What the statement is about, such as "Record keeper" or "Shelfmark". Plain text.',
    ),
    value: plainText
      .optional()
      .describe('What is said; left out where it is unknown. Plain text.'),
    certainty: certaintySchema,
    source: plainText.optional().describe('Where it is stated, in words. Plain text.'),
    url: z.url().optional().describe('The address of that source.'),
    note: plainText
      .optional()
      .describe('What a reader should know of the statement. Plain text.'),
  })
  .describe('One statement about the document, with its source and certainty.');

const relatedSchema = z
  .strictObject({
    source: slug.describe('The id of a source in sources.yaml.'),
    adds: plainText.describe('What it adds to this record, in a sentence. Plain text.'),
    passages: z
      .array(words)
      .default([])
      .describe('The anchors of the passages it bears on: p25.'),
  })
  .describe('Another record that belongs beside this one.');

const labelSchema = z
  .union([
    words,
    z.strictObject({
      label: words.describe('The words before the closing mark, exactly as printed.'),
      mark: z
        .enum([':', '.', ''])
        .describe('What closes it; empty for a label on a line of its own.'),
    }),
  ])
  .describe('A label as printed; a bare string closes with a colon.');

export const participantSchema = z
  .strictObject({
    id: slug.describe('The permanent id of the person, as in the register of people.'),
    name: plainText.describe('The name as this edition prints it.'),
    description: plainText
      .optional()
      .describe('Office or part in the conversation. Plain text.'),
    side: plainText.optional().describe('The side the person belongs to: "Delegation".'),
    labels: z
      .array(labelSchema)
      .default([])
      .describe('The labels that open the turns of this person; none for a silent one.'),
  })
  .describe('Somebody present.');

const citedNameSchema = z
  .strictObject({
    family: words.describe('The family name.'),
    given: words.describe('The given names.'),
    order: z
      .enum(['given-first', 'family-first'])
      .default('given-first')
      .describe('family-first where that is the order: "Kodály Zoltán".'),
  })
  .describe('The name of a person as citations print it.');

const depositSchema = z
  .strictObject({
    name: words.describe('The name of the archive or site.'),
    number: words.optional().describe('Shelfmark or number: "box 12, folder 3".'),
    place: words.optional(),
    url: z.url().optional(),
  })
  .describe('Where something is kept or published.');

const citationSchema = z
  .strictObject({
    recordKeeper: citedNameSchema.optional().describe('Who kept the record, as signed.'),
    speakers: z
      .record(slug, citedNameSchema)
      .default({})
      .describe('Participants by their ids, named as the record prints them.'),
    translation: plainText
      .optional()
      .describe('What language it is read in, if translated: "in English translation".'),
    translators: z
      .array(citedNameSchema)
      .default([])
      .describe('Only translators that a source about this very document names.'),
    published: depositSchema.optional().describe('Where the text was published before.'),
    archive: depositSchema
      .optional()
      .describe('Where the original is kept, if a source about this document says so.'),
  })
  .describe('What citations of the document say; only what is verified.');

const blockSchema = z
  .union([
    z.strictObject({
      kind: z.enum(plainBlockKinds).describe('What the block is.'),
      text: words.describe('The whole block as printed, or its first words and "…".'),
    }),
    z.strictObject({
      kind: z.literal('milestone'),
      milestone: z.enum(milestoneKinds).describe('What the line marks.'),
      text: words.describe('The line as printed.'),
    }),
  ])
  .describe('A block that is not speech, or opens a turn without a label.');

/** The same words cannot be of two kinds. */
function oneKindEach(
  table: Readonly<Record<string, readonly string[] | undefined>>,
  context: z.RefinementCtx,
): void {
  const kinds = new Map<string, string>();
  for (const [kind, texts = []] of Object.entries(table)) {
    for (const [index, text] of texts.entries()) {
      const other = kinds.get(text);
      if (other) {
        const message = `Expected each insertion once: \`${text}\` is under \`${other}\` too`;
        context.addIssue({ code: 'custom', path: [kind, index], message });
      }
      kinds.set(text, kind);
    }
  }
}

const transcriptSchema = z
  .strictObject({
    separation: z
      .enum(separations)
      .default('blank-line')
      .describe('How paragraphs are told apart in the text.'),
    notLabels: z
      .array(words)
      .default([])
      .describe('Openings that look like a label and are speech: "We have a saying".'),
    insertions: z
      .partialRecord(z.enum(insertionKinds), z.array(words))
      .default({})
      .superRefine(oneKindEach)
      .describe(
        'The words of each bracket by kind. Square brackets are left out; round ones are given: "(Laughter)".',
      ),
    blocks: z.array(blockSchema).default([]),
    signature: z
      .array(
        z.strictObject({
          kind: z.enum(signatureKinds).describe('What the line gives.'),
          text: words.describe('The line as printed.'),
        }),
      )
      .default([])
      .describe('The lines of the signature, in order.'),
  })
  .describe('What the text cannot say of itself.');

/** No two participants may share an id or a label. */
function eachOnce(participants: readonly Participant[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const tell = (path: PropertyKey[], what: string, value: string) => {
    if (seen.has(`${what} ${value}`)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `Expected another ${what}: \`${value}\` is taken`,
      });
    }
    seen.add(`${what} ${value}`);
  };
  for (const [index, { id, labels }] of participants.entries()) {
    tell([index, 'id'], 'id', id);
    for (const [at, label] of labels.entries()) {
      // The same words may be a label with a colon and one on a line of its own.
      tell([index, 'labels', at], 'label', JSON.stringify(label));
    }
  }
}

export const documentSchema = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u, 'Expected 64 hexadecimal digits')
      .describe(
        'The sha256 of transcript.md; a changed text is refused until it is renewed.',
      ),
    title: z
      .strictObject({
        text: words.describe(
          'The title of the record; your own is put in square brackets.',
        ),
        supplied: z.boolean().describe('True if the title is yours.'),
        familiar: plainText
          .optional()
          .describe(
            'What people call it, for the head of its page: "Gregory and the millers". Else its text, or the short title if the title is yours.',
          ),
      })
      .describe(
        'The title, as `text` and `supplied`, and `familiar` if people say it otherwise.',
      ),
    shortTitle: plainText.describe('A short form for navigation. Plain text.'),
    reasonsToRead: z
      .array(plainText)
      .max(3)
      .default([])
      .describe(
        'What makes it worth reading, in three lines at most, for a title page. Plain text; left out, the page counts what the edition has.',
      ),
    date: dateSchema
      .optional()
      .describe('The date of the conversation; left out where it is unknown.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'Expected a language tag like "en"')
      .describe('The language of the text, as a BCP 47 tag.'),
    participants: z
      .array(participantSchema)
      .superRefine(eachOnce)
      .describe('Those present, as the record names them.'),
    citation: citationSchema.optional(),
    responsibility: responsibilitySchema.optional(),
    abbreviations: z
      .record(words, plainText)
      .default({})
      .describe('Abbreviations in the text and what they stand for. Plain text.'),
    transcript: transcriptSchema,
    provenance: z
      .array(statementSchema)
      .default([])
      .describe('What is and is not known of the document.'),
    related: z
      .array(relatedSchema)
      .default([])
      .describe('Other records to read beside it, in the order of the list.'),
    rights: z
      .array(statementSchema)
      .default([])
      .describe('The rights in each part: text, translation, editorial work.'),
  })
  .superRefine(({ citation, participants }, context) => {
    const known = participants.map(({ id }) => id);
    for (const id of Object.keys(citation?.speakers ?? {})) {
      if (known.includes(id)) continue;
      context.addIssue({
        code: 'custom',
        path: ['citation', 'speakers', id],
        message: 'Expected the id of a participant',
        params: { known },
      });
    }
  })
  .superRefine(checkResponsibility)
  .describe('document.yaml: what the text of a document cannot say.');

export type DocumentMetadata = z.infer<typeof documentSchema>;
export type CitedName = z.infer<typeof citedNameSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
