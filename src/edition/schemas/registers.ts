import { z } from 'zod';
import { dateSchema } from './days.ts';
import { certaintySchema } from './document.ts';
import { plainText } from './plain-text.ts';
import { slug, slugBesidePages, words } from './words.ts';

/** The registers, and their addresses: `/people/ada-lovelace/`. */
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
      locator: words.optional().describe('The place in it: "¶ 4", "p. 12".'),
    }),
  ])
  .describe('A source, by its id in sources.yaml.');

const variantSchema = z
  .strictObject({
    form: words.describe('The name in that form.'),
    system: plainText.describe(
      'The script or romanization: "McCune–Reischauer", "Hangul".',
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
      'Its day, month or year; the first one if it lasted longer.',
    ),
    to: dateSchema
      .optional()
      .describe('Its last day, month or year, if it lasted longer.'),
  })
  .refine(({ from, to }) => to === undefined || firstOf(to) >= firstOf(from), {
    path: ['to'],
    message: 'Expected a day not before `from`',
  })
  .describe(
    'Its day, month, year or span, for the chronology and the timeline: no more exact than `text`.',
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
      .describe('A country is marked at a point inside it, without borders.'),
  })
  .describe('Where the map marks the place; only if its identity is certain.');

export const entrySchema = z
  .strictObject({
    heading: plainText.describe('The name in the register. Plain text.'),
    named: z
      .boolean()
      .default(true)
      .describe('False for a person or thing that the texts do not name.'),
    forms: z
      .array(words)
      .default([])
      .describe(
        'The forms exactly as printed in the texts; each occurrence is found and linked.',
      ),
    variants: z.array(variantSchema).default([]),
    derived: z
      .array(words)
      .default([])
      .describe(
        'Words made of the name ("Vietnamese"): search tries them if the texts do not have the name.',
      ),
    fileAs: plainText
      .optional()
      .describe(
        'The form that lists print and sort by: "Lovelace, Ada". By default, the heading. Plain text.',
      ),
    language: z
      .string()
      .optional()
      .describe('The language of the heading, if it is not English.'),
    dates: z
      .strictObject({
        text: plainText.describe(
          'The dates in words, as the register prints them. Plain text.',
        ),
        certainty: certaintySchema,
        when: whenSchema.optional(),
      })
      .optional()
      .describe('Life dates, or the date of an event, as the register prints them.'),
    location: locationSchema.optional(),
    note: plainText.describe('One to three sentences in your own words. Plain text.'),
    certainty: certaintySchema,
    sources: z.array(citationSchema).default([]),
    authorities: z
      .array(
        z.strictObject({
          name: words.describe('The authority, such as "Wikidata" or "GeoNames".'),
          id: words.describe('The id it gives.'),
          url: z.url().describe('The address of its page about the entry.'),
        }),
      )
      .default([])
      .describe('Authority ids, confirmed ones only.'),
    related: z.array(slug).default([]).describe('The ids of entries in any register.'),
  })
  .describe('One entry of a register.');

export const registerSchema = z
  .strictObject({ entries: z.record(slugBesidePages, entrySchema) })
  .describe('One register: entries by their permanent ids.');

export type RegisterEntry = z.infer<typeof entrySchema>;

/** An entry with its id and the register it stands in. */
export interface Entry extends RegisterEntry {
  readonly id: string;
  readonly register: RegisterName;
}
