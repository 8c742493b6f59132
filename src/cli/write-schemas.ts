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
import { recordSchema, registersSchema } from '../outputs/index.ts';

/** What editors write. */
const contentSchemas = {
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
};

/** What the site publishes. */
const dataSchemas = { record: recordSchema, registers: registersSchema };

/** The JSON Schemas of the files that editors write and of those that the site publishes, by name. */
export const schemas: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(contentSchemas).map(named('input')),
  ...Object.entries(dataSchemas).map(named('output')),
]);

/** @param io - of the input of a schema, fields with a default may be left out */
function named(io: 'input' | 'output') {
  return ([name, schema]: readonly [string, z.ZodType]) =>
    [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`,
    ] as const;
}

if (import.meta.main) {
  mkdirSync('public/schemas', { recursive: true });
  for (const [name, text] of Object.entries(schemas)) {
    writeFileSync(`public/schemas/${name}`, text);
  }
}
