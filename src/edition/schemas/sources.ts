import { z } from 'zod';
import { dateSchema } from './days.ts';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

/** What a source is worth as evidence, best first. */
export const sourceKinds = [
  'primary',
  'scholarship',
  'reference',
  'press',
  'web',
] as const;

/** What `read` says of a source that is only known of. */
export const notSeen = 'not seen';

const nameSchema = z.strictObject({
  family: words.optional(),
  given: words.optional(),
  literal: words.optional(),
});

const sourceSchema = z
  .strictObject({
    type: z
      .enum([
        'webpage',
        'book',
        'chapter',
        'article-journal',
        'article-newspaper',
        'manuscript',
        'motion_picture',
        'entry-encyclopedia',
        'speech',
        'dataset',
      ])
      .describe('The type of source, as CSL names it.'),
    kind: z
      .enum(sourceKinds)
      .describe(
        '`primary` for documents, memoirs and intelligence studies of the time; `scholarship`; `reference` for encyclopedias and handbooks; `press`; `web` for everything else. What is `stated` needs more than a reference work or a web page.',
      ),
    title: words.describe('The title of the source, as printed. Plain text.'),
    author: z.array(nameSchema).default([]),
    editor: z.array(nameSchema).default([]),
    'container-title': words.optional(),
    publisher: words.optional(),
    issued: dateSchema.optional().describe('YYYY, YYYY-MM or YYYY-MM-DD.'),
    URL: z
      .url()
      .optional()
      .describe('Its address at its author, publisher or archive, never of a copy.'),
    note: plainText.optional().describe('What should be known of it. Plain text.'),
    read: plainText.describe(
      `How much of it was read: "whole", "pp. 12–14", "abstract"; "${notSeen}" where it is only known of. Plain text.`,
    ),
  })
  .describe('A source as a CSL item, with its worth and how much of it was read.');

export const sourcesSchema = z
  .strictObject({
    howConsulted: plainText
      .optional()
      .describe(
        'How those consulted were read, above their list: "Read in print." Plain text.',
      ),
    sources: z.record(slug, sourceSchema),
  })
  .describe('sources.yaml: everything the edition cites.');

export const refusedHostsSchema = z
  .strictObject({
    hosts: z.array(
      z.strictObject({
        host: z
          .string()
          .regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u, 'Expected a host: "example.org"')
          .describe('A host; those below it are refused with it.'),
        why: plainText.describe('What is wrong with it: "file sharing". Plain text.'),
      }),
    ),
  })
  .describe(
    'refused-hosts.yaml: hosts that nothing may link to, such as mirrors, scrapers and file sharing.',
  );

export type Source = z.infer<typeof sourceSchema>;
export type RefusedHost = z.infer<typeof refusedHostsSchema>['hosts'][number];
