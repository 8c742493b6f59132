import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { schemaLine } from '../content/yaml/schema-line.ts';
import type { TeiDocument } from '../outputs/index.ts';
import { printTranscript } from '../transcript/index.ts';

/** Write the folder of a document. */
export function writeDocument(document: TeiDocument, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const text = printTranscript(document.transcript);
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'transcript.md'), text);
  const write = (schema: string, fields: object) => {
    const path = join(folder, `${schema}.yaml`);
    const yaml = new Document(fields, { aliasDuplicateObjects: false });
    yaml.commentBefore = ` ${schemaLine(path, schema)}`;
    writeFileSync(path, yaml.toString({ lineWidth: 0 }));
  };
  write('document', { sha256, ...document.fields });
  if (document.anchors) write('anchors', document.anchors);
  if (document.annotations) write('annotations', document.annotations);
}
