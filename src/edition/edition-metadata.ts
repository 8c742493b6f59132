import { z } from 'zod';
import { daySchema } from './days.ts';

const words = z.string().trim().min(1);

export const editionSchema = z
  .strictObject({
    title: words.describe('The title of the site.'),
    subtitle: words.optional(),
    description: words.describe('One or two sentences for readers and search engines.'),
    url: z
      .url()
      .optional()
      .describe(
        'The permanent address; SITE_URL overrides it. While there is none, citations say so.',
      ),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/u, 'Expected a version like 1.0.0')
      .describe('The version of the edition; new anchors are dated by it.'),
    date: daySchema.describe('The date of this version, YYYY-MM-DD.'),
    language: z.string().describe('The language of the site, as a BCP 47 tag.'),
    editors: z
      .array(
        z.strictObject({
          name: words.describe('The name of an editor.'),
          url: z.url().optional(),
        }),
      )
      .default([])
      .describe('Persons who answer for the edition; empty until somebody has agreed.'),
    publisher: words.optional().describe('Who publishes it, in words.'),
    contact: z.url().optional().describe('Where readers can write: https: or mailto:.'),
    reports: z
      .url()
      .optional()
      .describe('Where an error is reported; "{place}" in it becomes the passage.'),
  })
  .describe('edition.yaml: the site as a whole.');

export const pageSchema = z
  .strictObject({
    title: words.describe('The title of the page.'),
    description: words.describe('One sentence for readers and search engines.'),
    navigation: words
      .optional()
      .describe('What the navigation calls it; a page without stands in no menu.'),
    order: z.number().default(0).describe('Its place in the navigation, low first.'),
  })
  .describe('The front matter of an editorial page.');

export type EditionMetadata = z.infer<typeof editionSchema>;
export type PageMetadata = z.infer<typeof pageSchema>;
