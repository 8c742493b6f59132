import { z } from 'zod';
import { dateSchema } from './days.ts';
import { certaintySchema } from './document.ts';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

/** What the registers are of, and their addresses: `/people/ada-lovelace/`. */
export const registerNames = [
  'people',
  'organizations',
  'places',
  'events',
  'works',
  'terms',
] as const;
export type RegisterName = (typeof registerNames)[number];

const citationSchema = z
  .union([
    slug,
    z.strictObject({
      source: slug.describe('The id of a source in sources.yaml.'),
      locator: words.optional().describe('Where in it: "¶ 4", "p. 12".'),
    }),
  ])
  .describe('A source, by its id in sources.yaml.');

const variantSchema = z
  .strictObject({
    form: words.describe('The name as it is written there.'),
    system: plainText.describe(
      'The writing or romanization: "McCune–Reischauer", "Hangul".',
    ),
    language: z
      .string()
      .optional()
      .describe('The language of the form, as a BCP 47 tag.'),
  })
  .describe('Another form of the name, not printed in the texts.');

const whenSchema = z
  .strictObject({
    from: dateSchema.describe(
      'Its day, month or year; the first one where it took more.',
    ),
    to: dateSchema
      .optional()
      .describe('Its last day, month or year, where it took more.'),
  })
  .refine(({ from, to }) => to === undefined || firstOf(to) >= firstOf(from), {
    path: ['to'],
    message: 'Expected a day not before `from`',
  })
  .describe(
    'The day, month, year or span within which it was, for the time line: no more exact than the words.',
  );

/** The first day of a year, month or day: `1956-08` is `1956-08-01`. */
function firstOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

const locationSchema = z
  .strictObject({
    coordinates: z
      .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
      .describe('Longitude and latitude in degrees; approximate, for the map.'),
    kind: z
      .enum(['town', 'country'])
      .describe(
        'A country is marked at some point within, which says nothing of borders.',
      ),
  })
  .describe('Where the map marks the place; only where there is no doubt which it is.');

export const entrySchema = z
  .strictObject({
    heading: plainText.describe('The name the register goes by. Plain text.'),
    named: z
      .boolean()
      .default(true)
      .describe('False for somebody or something the texts do not name.'),
    forms: z
      .array(words)
      .default([])
      .describe(
        'The forms printed in the texts, letter by letter; each is found and linked.',
      ),
    variants: z.array(variantSchema).default([]),
    fileAs: plainText
      .optional()
      .describe(
        'How lists file and print it: "Lovelace, Ada". Without it, by its heading. Plain text.',
      ),
    language: z
      .string()
      .optional()
      .describe('The language of the heading, where it is not English.'),
    dates: z
      .strictObject({
        text: plainText.describe(
          'The dates in words, as the register prints them. Plain text.',
        ),
        certainty: certaintySchema,
        when: whenSchema.optional(),
      })
      .optional()
      .describe('Life dates, or when it was: as printed in the register.'),
    location: locationSchema.optional(),
    note: plainText.describe('One to three sentences in your own words. Plain text.'),
    certainty: certaintySchema,
    sources: z.array(citationSchema).default([]),
    authorities: z
      .array(
        z.strictObject({
          name: words.describe('The authority, such as "Wikidata" or "GeoNames".'),
          id: words.describe('The number or id it gives.'),
          url: z.url().describe('The address of its page on the entry.'),
        }),
      )
      .default([])
      .describe('Verified authority numbers only.'),
    related: z.array(slug).default([]).describe('Ids of entries of any register.'),
  })
  .describe('One entry of a register.');

export const registerSchema = z
  .strictObject({ entries: z.record(slug, entrySchema) })
  .describe('One register: entries by their permanent ids.');

export type RegisterEntry = z.infer<typeof entrySchema>;
