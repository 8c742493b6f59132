import { registersJson } from './data/registers-json.ts';
import type { EditionOutput } from './output.ts';
import { teiCorpus } from './tei/corpus.ts';
import { teiXml } from './tei/tei.ts';

/** Every kind of file of the whole edition, at the root of the site; a new kind is a line here. */
export const editionOutputs: readonly EditionOutput[] = [
  {
    name: 'edition.tei.xml',
    mediaType: teiXml.mediaType,
    label: 'All records (TEI XML)',
    isCostly: true,
    write: teiCorpus,
  },
  {
    name: 'registers.json',
    mediaType: 'application/json',
    label: 'Registers (JSON)',
    write: registersJson,
  },
];
