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
import { slug, slugBesidePages, words } from './words.ts';

/** How sure a statement is. */
export const certaintySchema = z
  .enum(['stated', 'supplied', 'inferred', 'not-verified', 'unknown'])
  .describe(
    'How sure it is: `stated` in the text or on a page about this document; `supplied` by this edition; `inferred` for stated reasons; `not-verified`, claimed but not yet supported by a source; `unknown`, not known to this edition.',
  );

export const statementSchema = z
  .strictObject({
    subject: plainText.describe(
      'What the statement is about, such as "Record keeper" or "Shelfmark". Plain text.',
    ),
    value: plainText
      .optional()
      .describe('What is stated; left out if it is unknown. Plain text.'),
    certainty: certaintySchema,
    source: plainText.optional().describe('Where it is stated, in words. Plain text.'),
    url: z.url().optional().describe('The address of that source.'),
    note: plainText
      .optional()
      .describe('What a reader should know about the statement. Plain text.'),
  })
  .describe('One statement about the document, with its source and certainty.');

const relatedSchema = z
  .strictObject({
    source: slug.describe('The id of a source in sources.yaml.'),
    adds: plainText.describe('What it adds to this record, in a sentence. Plain text.'),
    passages: z
      .array(words)
      .default([])
      .describe('The anchors of the passages it concerns: p25.'),
  })
  .describe('Another record to read with this one.');

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
    id: slugBesidePages.describe(
      'The permanent id of the person, as in the register of people.',
    ),
    name: plainText.describe('The name as this edition prints it.'),
    description: plainText
      .optional()
      .describe('Office, or role in the conversation. Plain text.'),
    side: plainText.optional().describe('The side the person belongs to: "Delegation".'),
    labels: z
      .array(labelSchema)
      .default([])
      .describe(
        'The labels that open this person’s turns; none if the person does not speak.',
      ),
  })
  .describe('Somebody present.');

const citedNameSchema = z
  .strictObject({
    family: words.describe('The family name.'),
    given: words.describe('The given names.'),
    order: z
      .enum(['given-first', 'family-first'])
      .default('given-first')
      .describe('family-first if the family name comes first: "Kodály Zoltán".'),
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
      .describe(
        'Participants by their ids, named as the record prints them. Lists file those without a register entry by this family name.',
      ),
    translation: plainText
      .optional()
      .describe(
        'The language of the text, if it is a translation: "in English translation".',
      ),
    translators: z
      .array(citedNameSchema)
      .default([])
      .describe('Translators, only if a source about this document names them.'),
    published: depositSchema
      .optional()
      .describe('Where the text was previously published.'),
    archive: depositSchema
      .optional()
      .describe('Where the original is kept, if a source about this document says so.'),
  })
  .describe('What citations of the document say; verified facts only.');

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
  .describe('A block that is not speech, or that opens a turn without a label.');

/** The same words cannot have two kinds. */
function oneKindEach(
  table: Readonly<Record<string, readonly string[] | undefined>>,
  context: z.RefinementCtx,
): void {
  const kinds = new Map<string, string>();
  for (const [kind, texts = []] of Object.entries(table)) {
    for (const [index, text] of texts.entries()) {
      const other = kinds.get(text);
      if (other) {
        const message = `Expected each insertion once: \`${text}\` is also under \`${other}\``;
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
      .describe('How paragraphs are separated in the text.'),
    notLabels: z
      .array(words)
      .default([])
      .describe('Openings that look like a label but are speech: "We have a saying".'),
    insertions: z
      .partialRecord(z.enum(insertionKinds), z.array(words))
      .default({})
      .superRefine(oneKindEach)
      .describe(
        'The words of each bracket, by kind. Omit square brackets; include round ones: "(Laughter)".',
      ),
    blocks: z.array(blockSchema).default([]),
    signature: z
      .array(
        z.strictObject({
          kind: z.enum(signatureKinds).describe('What the line is.'),
          text: words.describe('The line as printed.'),
        }),
      )
      .default([])
      .describe('The lines of the signature, in order.'),
  })
  .describe('What the text does not show by itself.');

/** No two participants may share an id or a label. */
function eachOnce(participants: readonly Participant[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const check = (path: PropertyKey[], what: string, value: string) => {
    if (seen.has(`${what} ${value}`)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `Expected another ${what}: \`${value}\` is already used`,
      });
    }
    seen.add(`${what} ${value}`);
  };
  for (const [index, { id, labels }] of participants.entries()) {
    check([index, 'id'], 'id', id);
    for (const [at, label] of labels.entries()) {
      // The same words may be a label with a colon and one on a line of its own.
      check([index, 'labels', at], 'label', JSON.stringify(label));
    }
  }
}

export const documentSchema = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u, 'Expected 64 hexadecimal digits')
      .describe(
        'The sha256 of transcript.md; a changed text is refused until you update it.',
      ),
    title: z
      .strictObject({
        text: words.describe('The title of the record; put your own in square brackets.'),
        supplied: z.boolean().describe('True if the title is yours.'),
        familiar: plainText
          .optional()
          .describe(
            'The name that people use, for the heading of its page: "Gregory and the millers". By default the title, or the short title if the title is yours.',
          ),
      })
      .describe(
        'The title, as `text` and `supplied`, and `familiar` if people use another name.',
      ),
    shortTitle: plainText.describe('A short form for navigation. Plain text.'),
    reasonsToRead: z
      .array(plainText)
      .max(3)
      .default([])
      .describe(
        'Why it is worth reading, in up to three lines, for a title page. Plain text. Without them, the page gives counts.',
      ),
    date: dateSchema
      .optional()
      .describe('The date of the conversation; left out if it is unknown.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'Expected a language tag like "en"')
      .describe('The language of the text, as a BCP 47 tag.'),
    participants: z
      .array(participantSchema)
      .superRefine(eachOnce)
      .describe('The people present, as the record names them.'),
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
      .describe('What is known and not known about the document.'),
    related: z
      .array(relatedSchema)
      .default([])
      .describe('Other records to read with it, in this order.'),
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
  .describe('document.yaml: what the text of a document does not show by itself.');

export type DocumentMetadata = z.infer<typeof documentSchema>;
export type CitedName = z.infer<typeof citedNameSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
