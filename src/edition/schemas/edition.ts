import { z } from 'zod';
import { corpusSchema } from './corpus.ts';
import { daySchema } from './days.ts';
import { plainText } from './plain-text.ts';
import { versionSchema } from './version-order.ts';

export const editionSchema = z
  .strictObject({
    title: plainText.describe('The title of the site. Plain text.'),
    subtitle: plainText.optional().describe('The subtitle. Plain text.'),
    description: plainText.describe(
      'One or two sentences for readers and search engines. Plain text.',
    ),
    url: z
      .url()
      .optional()
      .describe(
        'The permanent address; SITE_URL overrides it. If there is none, citations say so.',
      ),
    version: versionSchema.describe('The version of the edition; new anchors record it.'),
    date: daySchema.describe('The date of this version, YYYY-MM-DD.'),
    language: z
      .string()
      .describe('The language of the site’s own wording, as a BCP 47 tag.'),
    editors: z
      .array(
        z.strictObject({
          name: plainText.describe('The name of an editor.'),
          url: z.url().optional(),
        }),
      )
      .default([])
      .describe(
        'The people responsible for the edition; empty until someone has agreed to be named.',
      ),
    publisher: plainText.optional().describe('Who publishes it. Plain text.'),
    contact: z
      .url()
      .optional()
      .describe('Where readers can write to you: https: or mailto:.'),
    reports: z
      .url()
      .optional()
      .describe('Where readers report an error; "{place}" becomes the passage.'),
    corpus: corpusSchema.default({}),
  })
  .describe('edition.yaml: the site.');

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
        'Its name in the navigation; without one, the page is in no menu. Plain text.',
      ),
    order: z.number().default(0).describe('Its place in the navigation, lowest first.'),
  })
  .describe('The front matter of an editorial page.');

export type EditionMetadata = z.infer<typeof editionSchema>;
export type PageMetadata = z.infer<typeof pageSchema>;
