import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { slug, words } from './words.ts';

export const authorityCandidatesSchema = z
  .strictObject({
    candidates: z.array(
      z.strictObject({
        entry: slug.describe('The id of a register entry.'),
        scheme: words.describe('The authority: "wikidata", "gnd".'),
        id: words.describe('The id it may have there.'),
        evidence: plainText.describe('Where the id was seen. Plain text.'),
      }),
    ),
  })
  .describe('authority-candidates.yaml: authority ids that someone has yet to confirm.');

export type AuthorityCandidates = z.infer<typeof authorityCandidatesSchema>;
