import { z } from 'zod';
import { dateSchema } from './days.ts';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

/** The kinds of evidence, best first. */
export const sourceKinds = [
  'primary',
  'scholarship',
  'reference',
  'press',
  'web',
] as const;

/** The value of `read` for a source that the editors only know of. */
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
        '`primary` for documents, memoirs and intelligence studies of the time; `scholarship`; `reference` for encyclopedias and handbooks; `press`; `web` for everything else. A `stated` fact needs more than a reference work or a web page.',
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
      .describe('Its address at its author, publisher or archive, never that of a copy.'),
    note: plainText.optional().describe('What readers should know about it. Plain text.'),
    read: plainText.describe(
      `How much of it was read: "whole", "pp. 12–14", "abstract"; "${notSeen}" if you only know of it. Plain text.`,
    ),
  })
  .describe('A source as a CSL item, with its kind and how much of it was read.');

export const sourcesSchema = z
  .strictObject({
    howConsulted: plainText
      .optional()
      .describe(
        'How the sources were read, printed above the bibliography: "Read in print." Plain text.',
      ),
    sources: z.record(slug, sourceSchema),
  })
  .describe('sources.yaml: every source that the edition cites.');

export const refusedHostsSchema = z
  .strictObject({
    hosts: z.array(
      z.strictObject({
        host: z
          .string()
          .regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u, 'Expected a host: "example.org"')
          .describe('A host; its subdomains are refused too.'),
        why: plainText.describe('What is wrong with it: "file sharing". Plain text.'),
      }),
    ),
  })
  .describe(
    'refused-hosts.yaml: hosts that nothing may link to, such as mirrors, scrapers and file sharing.',
  );

export type Source = z.infer<typeof sourceSchema>;
export type RefusedHost = z.infer<typeof refusedHostsSchema>['hosts'][number];
