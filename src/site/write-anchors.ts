import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap } from 'yaml';
import type { Anchor, Edition } from '../edition/index.ts';
import type { DocumentFiles } from './read-document.ts';

const heading = ` The register of permanent anchors: \`edition anchors --write\` keeps it, and it only grows.
 yaml-language-server: $schema=../../../public/schemas/anchors.schema.json`;

/**
 * Write a document's anchors: new ones in the order of the text, changed words with their new
 * hash, nothing taken away.
 *
 * @param version - the edition's version, which dates what is new or changed
 */
export function writeAnchors(
  content: string,
  { slug, edition, differences }: DocumentFiles,
  version: string,
): void {
  if (!edition)
    throw new Error(`Expected ${slug} to be read before its anchors are written`);
  const anchors = new Map<string, Anchor>(Object.entries(edition.anchors));
  for (const difference of differences) {
    if (difference.type === 'lost') continue;
    const { unit, hash } = difference;
    const id = difference.type === 'changed' ? difference.id : idOf(edition, difference);
    const old = anchors.get(id);
    anchors.set(
      id,
      old
        ? { ...old, hash, changed: version }
        : { kind: unit.kind, since: version, hash, status: 'current' },
    );
  }
  const path = join(content, 'documents', slug, 'anchors.yaml');
  writeFileSync(path, yamlOf(inTextOrder(anchors, edition)));
}

function idOf(
  edition: Edition,
  difference: Extract<DocumentFiles['differences'][number], { type: 'unregistered' }>,
): string {
  const id = edition.ids.get(difference.unit.node);
  if (!id) throw new Error('Expected every unit of an edition to have an id');
  return id;
}

/** The order of the text; one whose words are gone stays behind the one it followed. */
function inTextOrder(
  anchors: ReadonlyMap<string, Anchor>,
  edition: Edition,
): ReadonlyMap<string, Anchor> {
  const order = [...edition.ids.values()];
  const present = new Set(order);
  let before: string | undefined;
  for (const id of anchors.keys()) {
    if (!present.has(id)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    }
    before = id;
  }
  const sorted = new Map<string, Anchor>();
  for (const id of order) {
    const anchor = anchors.get(id);
    if (anchor) sorted.set(id, anchor);
  }
  return sorted;
}

function yamlOf(anchors: ReadonlyMap<string, Anchor>): string {
  const entries = [...anchors].map(([id, { status, ...rest }]) => [
    id,
    status === 'current' ? rest : { ...rest, status },
  ]);
  const document = new Document({ anchors: Object.fromEntries(entries) });
  document.commentBefore = heading;
  const map = document.get('anchors');
  if (isMap(map)) {
    for (const { value } of map.items) if (isMap(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
