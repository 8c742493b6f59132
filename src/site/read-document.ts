import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type {
  AnchorDifference,
  AnchorRegistry,
  Annotations,
  DocumentMetadata,
  Edition,
  EditionResult,
  Unit,
} from '../edition/index.ts';
import {
  anchorsSchema,
  annotationsSchema,
  createEdition,
  documentSchema,
  parserOptions,
  untaggedNames,
} from '../edition/index.ts';
import { parseTranscript, positionOf } from '../transcript/index.ts';
import { entriesNamed, sourcesNamed } from './names-in-annotations.ts';
import type { Registers } from './read-registers.ts';
import { readRegisters } from './read-registers.ts';
import type { TextFile } from './text-file.ts';
import { readTextFile } from './text-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { addMessage, readOptionalYamlFile, readYamlFile } from './yaml-file.ts';

/** A document's folder as read, with the messages about each of its files. */
export interface DocumentFiles {
  readonly slug: string;
  readonly files: readonly VFile[];
  /** Nothing where the metadata or the bytes are so broken that there is nothing to show. */
  readonly edition: Edition | undefined;
  readonly differences: readonly AnchorDifference<Unit>[];
}

/** The documents of a content folder, in the order of their names. */
export function listDocuments(content: string): string[] {
  const folder = join(content, 'documents');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Read one document; all its faults are in `files`. */
export function readDocument(
  content: string,
  slug: string,
  registers: Registers = readRegisters(content),
): DocumentFiles {
  const folder = join(content, 'documents', slug);
  const source = readTextFile(join(folder, 'transcript.md'));
  const metadata = readYamlFile(join(folder, 'document.yaml'), documentSchema);
  const anchors = readOptionalYamlFile(join(folder, 'anchors.yaml'), anchorsSchema);
  const annotations = readOptionalYamlFile(
    join(folder, 'annotations.yaml'),
    annotationsSchema,
  );
  const files = [source.file, metadata.file];
  if (anchors) files.push(anchors.file);
  if (annotations) files.push(annotations.file);
  const isBroken = (anchors && !anchors.value) || (annotations && !annotations.value);
  if (!metadata.value || !source.isText || isBroken) {
    return { slug, files, edition: undefined, differences: [] };
  }
  checkHash(source, metadata, metadata.value);
  const made = createEdition({
    slug,
    metadata: metadata.value,
    transcript: parseTranscript(source.file, parserOptions(metadata.value)),
    anchors: anchors?.value?.anchors ?? {},
    forms: registers.forms,
    annotations: annotations?.value,
  });
  if (annotations) reportAnnotations(annotations, made, registers);
  if (made.edition.passages.length === 0) {
    addMessage(
      source.file,
      { line: 1, column: 1 },
      'empty-text',
      'Unexpected text without words, expected a record',
      'Put the text of the record into the file.',
    );
  }
  moveDeclarations(source.file, metadata);
  reportUntagged(source.file, made.edition, registers);
  reportDifferences(source.file, anchors, made.differences);
  return { slug, files, ...made };
}

function reportAnnotations(
  { file, placeOf, value }: YamlFile<Annotations>,
  { faults }: EditionResult,
  { entries, sources }: Registers,
): void {
  for (const { path, rule, reason, remedy } of faults) {
    addMessage(file, placeOf(path), rule, reason, remedy);
  }
  for (const { path, id } of entriesNamed(value)) {
    if (entries.has(id)) continue;
    const reason = `Unexpected entry \`${id}\`, expected one of the registers`;
    addMessage(
      file,
      placeOf(path),
      'unknown-entry',
      reason,
      'Add it, or correct its id.',
    );
  }
  for (const { path, id } of sourcesNamed(value)) {
    if (sources.has(id)) continue;
    const reason = `Unexpected source \`${id}\`, expected one of sources.yaml`;
    addMessage(
      file,
      placeOf(path),
      'unknown-source',
      reason,
      'Add it, or correct its id.',
    );
  }
}

function reportUntagged(source: VFile, edition: Edition, { names }: Registers): void {
  const found = untaggedNames(edition.passages, edition.mentions, names);
  for (const { entry, name, passage } of found) {
    addMessage(
      source,
      positionOf(passage.node).start,
      'untagged-name',
      `Unexpected name \`${name}\` that no form catches, expected a form of \`${entry}\``,
      'Add it to the `forms` of the entry, or name the place in annotations.yaml.',
    );
  }
}

function checkHash(
  { file, sha256 }: TextFile,
  metadata: YamlFile<DocumentMetadata>,
  { sha256: declared }: DocumentMetadata,
): void {
  if (sha256 === declared) return;
  addMessage(
    metadata.file,
    metadata.placeOf(['sha256']),
    'changed-source',
    `Unexpected bytes in \`${file.basename}\`: their sha256 is ${sha256}, expected the declared one`,
    'If the change is meant, write this sha256 here; otherwise restore the text.',
  );
}

/** Declarations the text does not have are faults of `document.yaml`, at the words that declare. */
export function moveDeclarations(
  source: VFile,
  { file }: YamlFile<DocumentMetadata>,
): void {
  const text = String(file.value);
  const unused = source.messages.filter(({ place }) => place === undefined);
  source.messages = source.messages.filter(({ place }) => place !== undefined);
  for (const message of unused) {
    const words = /`([^`]+)`/u.exec(message.reason)?.[1] ?? '';
    const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    addMessage(file, place, message.ruleId ?? '', message.reason, message.note ?? '');
  }
}

function reportDifferences(
  source: VFile,
  anchors: YamlFile<{ anchors: AnchorRegistry }> | undefined,
  differences: readonly AnchorDifference<Unit>[],
): void {
  if (!anchors) {
    addMessage(
      source,
      { line: 1, column: 1 },
      'missing-anchors',
      'Unexpected document without `anchors.yaml`, expected the register of its anchors',
      'Run `edition anchors --write`, which makes it.',
    );
    return;
  }
  for (const difference of differences) {
    if (difference.type === 'lost') {
      addMessage(
        anchors.file,
        anchors.placeOf(['anchors', difference.id]),
        'lost-anchor',
        `Unexpected loss of \`${difference.id}\`: its words are no longer in the text`,
        'Restore them, or give the anchor `status: removed` and a `reason`.',
      );
      continue;
    }
    const { start } = positionOf(difference.unit.node);
    if (difference.type === 'changed') {
      addMessage(
        source,
        start,
        'changed-words',
        `Unexpected words at \`${difference.id}\`, expected those its anchor was published with`,
        'If the change is meant, run `edition anchors --write`, which records it.',
      );
    } else {
      addMessage(
        source,
        start,
        'unregistered-anchor',
        `Unexpected ${difference.unit.kind} without an anchor, expected one in \`anchors.yaml\``,
        'Run `edition anchors --write`, which gives it the next free one.',
      );
    }
  }
}
