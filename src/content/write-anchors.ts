import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap } from 'yaml';
import type { AnchorRegistry, VersionText } from '../edition/index.ts';
import { isKept, readingOf, recordAnchors } from '../edition/index.ts';
import type { DocumentFiles } from './read-document.ts';
import { schemaLine } from './yaml/schema-line.ts';

const anchorsHeading =
  'The register of permanent anchors: `edition anchors --write` keeps it, and it only grows.';
const historyHeading =
  'What this document read: `edition anchors --write` keeps it. A published text is never edited.';

/**
 * Record a document's anchors and keep its text: what is certain and what was answered, nothing
 * taken away.
 *
 * @param document - without a question among its differences
 * @param version - the edition's version, which dates what is new or changed
 */
export function writeAnchors(
  content: string,
  { slug, edition, differences, units }: DocumentFiles,
  version: string,
): void {
  if (!edition)
    throw new Error(`Expected ${slug} to be read before its anchors are written`);
  const folder = join(content, 'documents', slug);
  const anchors = recordAnchors(edition.anchors, units, differences, version);
  const path = join(folder, 'anchors.yaml');
  writeFileSync(path, anchorsYaml(anchors, path));
  const reading = readingOf(units, version);
  if (isKept(edition.history, reading)) return;
  mkdirSync(join(folder, 'history'), { recursive: true });
  const kept = join(folder, 'history', `${version}.yaml`);
  writeFileSync(kept, historyYaml(reading, kept));
}

function anchorsYaml(anchors: AnchorRegistry, path: string): string {
  const entries = Object.entries(anchors).map(([id, { status, ...rest }]) => [
    id,
    status === 'current' ? rest : { ...rest, status },
  ]);
  const document = new Document({ anchors: Object.fromEntries(entries) });
  document.commentBefore = ` ${anchorsHeading}\n ${schemaLine(path, 'anchors')}`;
  const map = document.get('anchors');
  if (isMap(map)) {
    for (const { value } of map.items) if (isMap(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

function historyYaml(reading: VersionText, path: string): string {
  const document = new Document(reading);
  document.commentBefore = ` ${historyHeading}\n ${schemaLine(path, 'history')}`;
  return document.toString({ lineWidth: 0 });
}
