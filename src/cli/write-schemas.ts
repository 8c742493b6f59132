import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  anchorsSchema,
  annotationsSchema,
  authorityCandidatesSchema,
  documentSchema,
  editionSchema,
  readingSchema,
  refusedHostsSchema,
  registerSchema,
  searchExamplesSchema,
  sourcesSchema,
  thesaurusSchema,
  versionsSchema,
} from '../edition/index.ts';

/** The JSON Schemas of the content's files, by name. */
export const schemas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    anchors: anchorsSchema,
    annotations: annotationsSchema,
    'authority-candidates': authorityCandidatesSchema,
    'refused-hosts': refusedHostsSchema,
    register: registerSchema,
    sources: sourcesSchema,
    document: documentSchema,
    edition: editionSchema,
    history: readingSchema,
    'search-examples': searchExamplesSchema,
    thesaurus: thesaurusSchema,
    versions: versionsSchema,
  }).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]),
);

if (import.meta.main) {
  mkdirSync('public/schemas', { recursive: true });
  for (const [name, text] of Object.entries(schemas)) {
    writeFileSync(`public/schemas/${name}`, text);
  }
}
