import type { TextOutput } from '../output.ts';
import { documentToXml } from './document.ts';
import { readWords } from './read/read-words.ts';
import { schemaAddress } from './schema-address.ts';
import { serialize } from './xml/serialize.ts';

/** The document with its header, registers and notes, in TEI P5. */
export const teiXml: TextOutput = {
  extension: 'tei.xml',
  mediaType: 'application/tei+xml',
  label: 'TEI XML',
  of: ['document'],
  role: 'item',
  use: 'data',
  write: (subject) =>
    serialize(documentToXml(subject), schemaAddress(subject.collection, '../')),
  proof: { expected: (words) => words, read: readWords },
};
