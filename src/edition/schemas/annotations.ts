import { z } from 'zod';
import { certaintySchema } from './document.ts';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

const entry = slug.describe('The id of an entry of a register.');

/** Words of a passage, as a Web Annotation TextQuoteSelector on its anchor. */
export const quoteSchema = z
  .strictObject({
    at: words.describe('The anchor of the passage: p12, abstract, n1.'),
    exact: words.describe('The words as printed, brackets and all, without note marks.'),
    prefix: z
      .string()
      .optional()
      .describe('The words right before, where the exact ones recur.'),
    suffix: z.string().optional().describe('The words right after.'),
  })
  .describe('Words of a passage; they must occur there, and only once.');

const citation = z.union([
  slug,
  z.strictObject({
    source: slug.describe('The id of a source in sources.yaml.'),
    locator: words.optional(),
  }),
]);

const noteSchema = z
  .strictObject({
    target: quoteSchema.describe('The words the note is about.'),
    text: words.describe(
      'The note beside the text: one paragraph of Markdown. Links are seen from the page of the document: `../bibliography/`, `#p12`.',
    ),
    more: words
      .optional()
      .describe(
        'More of the note, for the page of notes alone: one paragraph of Markdown, with links as in `text`.',
      ),
    certainty: certaintySchema,
    sources: z.array(citation).default([]),
  })
  .describe('An editorial note of this edition.');

const emendationSchema = z
  .strictObject({
    target: quoteSchema.describe('The words as printed.'),
    correction: words.describe('What the words should be.'),
    certainty: z.enum(['high', 'medium', 'low']).describe('How sure the slip is.'),
    reason: plainText.describe('Why it is a slip. Plain text.'),
  })
  .describe('A mechanical slip and its correction; the source is never changed.');

export const annotationsSchema = z
  .strictObject({
    mentions: z
      .strictObject({
        include: z
          .array(
            z.strictObject({
              entry,
              target: quoteSchema,
              certainty: certaintySchema.default('stated'),
              reason: plainText
                .optional()
                .describe(
                  'Why it is this entry, where the words do not say. Plain text.',
                ),
            }),
          )
          .default([])
          .describe('Mentions that no form can tell: "our town", "he".'),
        exclude: z
          .array(
            z.strictObject({
              entry,
              target: quoteSchema,
              reason: plainText.describe('Why they do not name that entry. Plain text.'),
            }),
          )
          .default([])
          .describe('Words that look like a form and are not that entry.'),
      })
      .default({ include: [], exclude: [] }),
    quotations: z
      .array(
        z.strictObject({
          target: quoteSchema,
          speaker: slug.describe('The id of a person in the register of people.'),
        }),
      )
      .default([])
      .describe('Speech of somebody else that a speaker quotes.'),
    readings: z
      .array(
        z.strictObject({
          target: quoteSchema,
          reading: words.describe('The other reading.'),
          note: words.describe('The anchor of the note that gives it: n1.'),
        }),
      )
      .default([])
      .describe('Alternative readings that the publication itself gives.'),
    emendations: z
      .record(
        z.string().regex(/^e\d+$/u, 'Expected e and a number like e1'),
        emendationSchema,
      )
      .default({}),
    notes: z
      .record(z.string().regex(/^a\d+$/u, 'Expected a and a number like a1'), noteSchema)
      .default({}),
  })
  .describe('annotations.yaml: what this edition says of the words, beside the text.');

export type Annotations = z.infer<typeof annotationsSchema>;
export type Quote = z.infer<typeof quoteSchema>;
