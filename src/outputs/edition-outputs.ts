import { registersJson } from './data/registers-json.ts';
import type { EditionOutput } from './output.ts';

/** Every kind of file of the whole edition, at the root of the site; a new kind is a line here. */
export const editionOutputs: readonly EditionOutput[] = [
  {
    name: 'registers.json',
    mediaType: 'application/json',
    label: 'Registers (JSON)',
    write: registersJson,
  },
];
