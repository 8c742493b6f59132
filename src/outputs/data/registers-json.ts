import { z } from 'zod';
import { registerNames, registerSchema, sourcesSchema } from '../../edition/index.ts';
import type { Collection } from '../output.ts';
import { editionOfSite, schemaAddress } from './record-json.ts';
import { editionFields } from './record-schema.ts';

/** The registers and the sources as data. */
export const registersSchema = z
  .strictObject({
    ...editionFields,
    registers: z
      .record(z.enum(registerNames), registerSchema.shape.entries)
      .describe('The entries of each register by their permanent ids.'),
    sources: sourcesSchema.shape.sources,
  })
  .describe('The registers of an edition, and the sources it cites, as data.');

/** The registers and the sources of an edition; `registers.schema.json` describes them. */
export function registersJson({ site, entries, sources }: Collection): string {
  const registers = Object.fromEntries(
    registerNames.map((name) => [
      name,
      Object.fromEntries(
        [...entries.values()]
          .filter(({ register }) => register === name)
          .map(({ id, register: _, ...entry }) => [id, entry]),
      ),
    ]),
  );
  const file = registersSchema.parse({
    $schema: schemaAddress(site, 'registers', ''),
    edition: editionOfSite(site),
    registers,
    sources: Object.fromEntries(sources),
  });
  return `${JSON.stringify(file, null, 1)}\n`;
}
