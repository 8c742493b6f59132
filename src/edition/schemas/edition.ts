import { z } from 'zod';
import { daySchema } from './days.ts';
import { plainText } from './plain-text.ts';
import { versionSchema } from './version-order.ts';

export const editionSchema = z
  .strictObject({
    title: plainText.describe('The title of the site. Plain text.'),
    subtitle: plainText.optional().describe('What follows the title. Plain text.'),
    description: plainText.describe(
      'One or two sentences for readers and search engines. Plain text.',
    ),
    url: z
      .url()
      .optional()
      .describe(
        'The permanent address; SITE_URL overrides it. While there is none, citations say so.',
      ),
    version: versionSchema.describe(
      'The version of the edition; new anchors are dated by it.',
    ),
    date: daySchema.describe('The date of this version, YYYY-MM-DD.'),
    language: z.string().describe('The language of the site, as a BCP 47 tag.'),
    editors: z
      .array(
        z.strictObject({
          name: plainText.describe('The name of an editor.'),
          url: z.url().optional(),
        }),
      )
      .default([])
      .describe('Persons who answer for the edition; empty until somebody has agreed.'),
    publisher: plainText.optional().describe('Who publishes it. Plain text.'),
    contact: z.url().optional().describe('Where readers can write: https: or mailto:.'),
    reports: z
      .url()
      .optional()
      .describe('Where an error is reported; "{place}" in it becomes the passage.'),
  })
  .describe('edition.yaml: the site as a whole.');

export const pageSchema = z
  .strictObject({
    title: plainText.describe(
      'The title of the page. Plain text; the page itself is Markdown.',
    ),
    description: plainText.describe(
      'One sentence for readers and search engines. Plain text.',
    ),
    navigation: plainText
      .optional()
      .describe(
        'What the navigation calls it; a page without stands in no menu. Plain text.',
      ),
    order: z.number().default(0).describe('Its place in the navigation, low first.'),
  })
  .describe('The front matter of an editorial page.');

export type EditionMetadata = z.infer<typeof editionSchema>;
export type PageMetadata = z.infer<typeof pageSchema>;
