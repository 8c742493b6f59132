import type { Edition, EditionMetadata, Passage } from '../../edition/index.ts';
import type { AnyNode } from '../../transcript/index.ts';
import { plainCitation } from '../citation/forms/plain-citation.ts';
import type { PassageWords, TextOutput } from '../output.ts';
import { printedLabel, printedWords } from '../text/printed-words.ts';
import { recordSchema } from './record-schema.ts';

/** The document as data: `record.schema.json` describes it, and nothing else is written. */
export const recordJson: TextOutput = {
  extension: 'json',
  mediaType: 'application/json',
  label: 'JSON',
  of: ['document'],
  role: 'item',
  use: 'data',
  write({ edition, collection, cited }) {
    const { slug, metadata, apparatus, mentions } = edition;
    const { reasonsToRead: _, transcript: _options, ...declared } = metadata;
    const record = recordSchema.parse({
      $schema: schemaAddress(collection.site, 'record', '../'),
      edition: editionOfSite(collection.site),
      id: slug,
      address: cited.address.url ?? cited.address.path,
      citation: plainCitation(cited),
      metadata: declared,
      passages: edition.passages.map(passageJson),
      turns: edition.turns.map((turn) => ({
        id: turn.id,
        speaker: turn.speaker?.id ?? null,
        label: printedLabel(turn) ?? null,
        passages: turn.passages.map((passage) => passage.id),
      })),
      insertions: edition.insertions.map(({ id, within, node }) => ({
        id,
        within,
        kind: node.kind,
        text: printedWords([node]),
      })),
      notes: edition.notes.map(({ id, node: { label, responsibility }, references }) => ({
        id,
        label,
        responsibility,
        references: references.map((reference) => ({
          id: reference.id,
          passage: reference.passage,
        })),
      })),
      mentions,
      apparatus,
      tree: treeJson(edition.transcript, edition.ids),
    });
    return `${JSON.stringify(record, null, 1)}\n`;
  },
  proof: {
    expected: (words) => words,
    read: readRecord,
  },
};

/** @param up - leads from the file to the root of a site that has no address */
export function schemaAddress(
  { url }: EditionMetadata,
  name: 'record' | 'registers',
  up: string,
): string {
  return `${url ?? up}schemas/${name}.schema.json`;
}

/** What tells an edition from others. */
export function editionOfSite(site: EditionMetadata) {
  const { title, subtitle, version, date, language, editors, publisher } = site;
  return { title, subtitle, version, date, language, editors, publisher };
}

function passageJson(passage: Passage) {
  const { id, number = null, turn = null, speaker, layer, text, segments } = passage;
  const { hash, since } = passage;
  const of = { id, number, turn, speaker: speaker?.id ?? null, layer, text, segments };
  return { ...of, fingerprint: hash, since };
}

/** The tree without its places in the source, and with its anchors. */
function treeJson(node: AnyNode, ids: Edition['ids']): object {
  const { position: _, data: _data, ...own } = node;
  const id = ids.get(node);
  if (!('children' in own)) return own;
  const children = own.children.map((child) => treeJson(child, ids));
  return { ...own, ...(id !== undefined && { id }), children };
}

/** The words of such a file, labels with the first passage of each turn. */
function readRecord(written: Uint8Array): readonly PassageWords[] {
  const { passages, turns, insertions } = recordSchema.parse(
    JSON.parse(new TextDecoder().decode(written)),
  );
  const labels = new Map(
    turns.map(({ label, passages: [first] }) => [first, label ?? undefined]),
  );
  const brackets = Map.groupBy(insertions, ({ within }) => within);
  return passages.map(({ id, segments }) => ({
    id,
    label: labels.get(id),
    text: segments.map(({ text }) => text).join(''),
    brackets: (brackets.get(id) ?? []).map((bracket) => bracket.text),
  }));
}
