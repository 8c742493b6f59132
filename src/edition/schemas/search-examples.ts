import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { words } from './words.ts';

export const searchExamplesSchema = z
  .strictObject({
    groups: z
      .array(
        z.strictObject({
          title: plainText.describe('What its examples are about: "Words and phrases".'),
          examples: z
            .array(
              z.strictObject({
                query: words.describe('The query, as a reader types it.'),
                says: plainText.describe('What it shows, in one sentence. Plain text.'),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  })
  .describe(
    'search-examples.yaml: the examples on the Search help page; without it, they come from the texts.',
  );

export type SearchExamples = z.infer<typeof searchExamplesSchema>;
