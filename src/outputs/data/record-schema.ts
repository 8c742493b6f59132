import { z } from 'zod';
import {
  anchorIdSchema,
  annotationsSchema,
  documentSchema,
  editionSchema,
  layers,
  slugSchema,
} from '../../edition/index.ts';
import { insertionKinds } from '../../transcript/index.ts';
import { treeSchema } from './tree-schema.ts';

const { title, subtitle, version, date, language, editors, publisher } =
  editionSchema.shape;
const declared = documentSchema.shape;
const annotations = annotationsSchema.shape;
const offset = z.int().min(0);
const range = z
  .strictObject({ start: offset, end: offset })
  .describe('UTF-16 units into the text of the passage.');
const placed = {
  passage: anchorIdSchema.describe('The anchor of the passage.'),
  range,
  words: z.string().describe('The words it is about, as printed.'),
};
const layer = z
  .enum(layers)
  .describe(
    'Whose words they are: the speakers’ (`speech`), the record keeper’s (`narration`), those in brackets (`insertion`), those of printed notes (`note`), those around the record (`abstract`).',
  );

/** What every file of data says of the edition it is from. */
export const editionFields = {
  $schema: z.string().describe('The address of this schema.'),
  edition: z
    .strictObject({ title, subtitle, version, date, language, editors, publisher })
    .describe('The edition that the file is from.'),
};

const metadataSchema = z.strictObject({
  sha256: declared.sha256,
  title: declared.title,
  shortTitle: declared.shortTitle,
  date: declared.date,
  language: declared.language,
  participants: declared.participants,
  citation: declared.citation,
  responsibility: declared.responsibility,
  abbreviations: declared.abbreviations,
  provenance: declared.provenance,
  related: declared.related,
  rights: declared.rights,
});

const passageSchema = z
  .strictObject({
    id: anchorIdSchema,
    number: z
      .string()
      .nullable()
      .describe('The number of the paragraph, `12` or `12a`; null for other blocks.'),
    turn: anchorIdSchema.nullable().describe('The turn that it belongs to.'),
    speaker: slugSchema
      .nullable()
      .describe('The participant who speaks it; null if it is not speech.'),
    layer,
    text: z
      .string()
      .describe('The words as printed, with brackets, without label and note marks.'),
    segments: z
      .array(z.strictObject({ layer, start: offset, end: offset, text: z.string() }))
      .describe('The text, cut where its layer changes.'),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .describe('The first 16 digits of the sha256 of the words, white space collapsed.'),
    since: z
      .string()
      .describe('The version that published the anchor; empty if none has.'),
  })
  .describe('A block that can be cited.');

const turnSchema = z.strictObject({
  id: anchorIdSchema,
  speaker: slugSchema.nullable().describe('Null if the label names no participant.'),
  label: z.string().nullable().describe('As printed, with its mark; null without one.'),
  passages: z.array(anchorIdSchema),
});

const insertionSchema = z
  .strictObject({
    id: anchorIdSchema,
    within: anchorIdSchema.describe(
      'The anchor of its passage or, in a label, its turn.',
    ),
    kind: z.enum(insertionKinds),
    text: z.string().describe('Its words with the brackets.'),
  })
  .describe('Words in brackets.');

const noteSchema = z
  .strictObject({
    id: anchorIdSchema.describe('The anchor of the passage with its words.'),
    label: z.string().describe('As printed, without brackets.'),
    responsibility: z
      .enum(['translator', 'editor', 'unknown'])
      .describe('Whose note it says it is.'),
    references: z
      .array(z.strictObject({ id: z.string(), passage: anchorIdSchema }))
      .describe('The marks that refer to it, with their anchors on the page.'),
  })
  .describe('A note printed with the record.');

const apparatusSchema = z
  .strictObject({
    notes: z.array(
      annotations.notes
        .unwrap()
        .valueType.omit({ target: true })
        .extend({ id: z.string(), number: z.int().min(1), ...placed }),
    ),
    emendations: z.array(
      annotations.emendations
        .unwrap()
        .valueType.omit({ target: true })
        .extend({ id: z.string(), ...placed }),
    ),
    readings: z.array(
      annotations.readings.unwrap().element.omit({ target: true }).extend(placed),
    ),
    quotations: z.array(
      annotations.quotations.unwrap().element.omit({ target: true }).extend(placed),
    ),
  })
  .describe('What this edition says of the text.');

const mentionSchema = z
  .strictObject({
    entry: slugSchema.describe('The id of the entry in registers.json.'),
    passage: anchorIdSchema,
    ranges: z
      .array(range)
      .describe('More than one where a bracket interrupts the words.'),
    words: z.string().describe('As printed, without a bracket among them.'),
    certainty: z.enum(['stated', 'supplied', 'inferred', 'not-verified', 'unknown']),
    reason: z.string().optional().describe('Why it is this entry.'),
    origin: z
      .enum(['form', 'hand'])
      .describe('A name, found by a form of the register; or words that stand for one.'),
  })
  .describe('Words that name an entry of a register, or stand for it.');

/** A document as data. */
export const recordSchema = z
  .strictObject({
    ...editionFields,
    id: slugSchema,
    address: z
      .string()
      .describe(
        'Of the document; of a passage with # and its id. Below the site’s root if the site has no permanent address.',
      ),
    citation: z.string().describe('How to cite the document.'),
    metadata: metadataSchema,
    passages: z.array(passageSchema).describe('All words, in the order of the text.'),
    turns: z.array(turnSchema),
    insertions: z.array(insertionSchema),
    notes: z.array(noteSchema),
    mentions: z.array(mentionSchema),
    apparatus: apparatusSchema,
    tree: treeSchema,
  })
  .describe('A record of conversation as data.');
