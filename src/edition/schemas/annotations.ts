import { z } from 'zod';
import { certaintySchema } from './document.ts';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

const entry = slug.describe('The id of a register entry.');

/** Words of a passage, as a Web Annotation TextQuoteSelector on its anchor. */
export const quoteSchema = z
  .strictObject({
    at: words.describe('The anchor of the passage: p12, abstract, n1.'),
    exact: words.describe(
      'The words as printed, including brackets, without note marks.',
    ),
    prefix: z
      .string()
      .optional()
      .describe('The words just before, if the exact ones recur.'),
    suffix: z
      .string()
      .optional()
      .describe('The words just after, if the exact ones recur.'),
  })
  .describe('Words of a passage; they must occur there exactly once.');

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
      'The note beside the text: one paragraph of Markdown. Write links as seen from the page of the document: `../bibliography/`, `#p12`.',
    ),
    more: words
      .optional()
      .describe(
        'The rest of the note, shown only on the Notes page: one paragraph of Markdown, with links as in `text`.',
      ),
    certainty: certaintySchema,
    sources: z.array(citation).default([]),
  })
  .describe('An editorial note of this edition.');

const emendationSchema = z
  .strictObject({
    target: quoteSchema.describe('The words as printed.'),
    correction: words.describe('The suggested words.'),
    certainty: z.enum(['high', 'medium', 'low']).describe('How certain the slip is.'),
    reason: plainText.describe('Why it is a slip. Plain text.'),
  })
  .describe('A mechanical slip and a suggested correction; the source is never changed.');

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
                  'Why it is this entry, if the words do not say so. Plain text.',
                ),
            }),
          )
          .default([])
          .describe('Mentions that no form can identify: "our town", "he".'),
        exclude: z
          .array(
            z.strictObject({
              entry,
              target: quoteSchema,
              reason: plainText.describe('Why they do not name that entry. Plain text.'),
            }),
          )
          .default([])
          .describe('Words that look like a form of an entry but do not mean it.'),
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
      .describe('Words of another person that a speaker quotes.'),
    readings: z
      .array(
        z.strictObject({
          target: quoteSchema,
          reading: words.describe('The other reading.'),
          note: words.describe('The anchor of the note that gives it: n1.'),
        }),
      )
      .default([])
      .describe('Alternative readings in the published text itself.'),
    emendations: z
      .record(
        z.string().regex(/^e\d+$/u, 'Expected the letter e and a number, like e1'),
        emendationSchema,
      )
      .default({}),
    notes: z
      .record(
        z.string().regex(/^a\d+$/u, 'Expected the letter a and a number, like a1'),
        noteSchema,
      )
      .default({}),
  })
  .describe('annotations.yaml: this edition’s notes on the text, kept outside it.');

export type Annotations = z.infer<typeof annotationsSchema>;
export type Quote = z.infer<typeof quoteSchema>;
