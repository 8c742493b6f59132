import { z } from 'zod';
import { words } from './words.ts';

export const thesaurusSchema = z
  .record(
    z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'Expected a BCP 47 tag such as `en`')
      .describe('The language of the words, as a BCP 47 tag.'),
    z.array(
      z
        .array(words.describe('A word, or a few words that stand together.'))
        .min(2)
        .describe('Words for one idea: "gift, present, souvenir".'),
    ),
  )
  .describe(
    'thesaurus.yaml: words for one idea. If no passage has the words of a query, search tries the others of their ring, and says so.',
  );

/** Synonym rings (ISO 25964, ANSI/NISO Z39.19) by the language of their words. */
export type Thesaurus = z.infer<typeof thesaurusSchema>;
