import { join } from 'node:path';
import type { VFile } from 'vfile';
import { pagePaths } from '../addresses/routes.ts';
import type {
  AnchorableNode,
  AnchorDifference,
  AnchorRegistry,
  Annotations,
  DocumentMetadata,
  Edition,
  EditionResult,
} from '../edition/index.ts';
import {
  anchorsSchema,
  annotationsSchema,
  createEdition,
  documentSchema,
  historyFaults,
  isKept,
  parserOptions,
  readingOf,
  registryFaults,
  untaggedNames,
} from '../edition/index.ts';
import { proseLinks, proseLosses } from '../render/index.ts';
import { parseTranscript, positionOf } from '../transcript/index.ts';
import { entriesIn } from './content-files.ts';
import { readEditionFile } from './edition-file.ts';
import type { WrittenLink } from './links/dead-links.ts';
import { entriesNamed, proseIn, sourcesNamed } from './names-in-annotations.ts';
import { readHistory, readVersions } from './read-history.ts';
import type { Registers } from './read-registers.ts';
import { checkKnown, readRegisters } from './read-registers.ts';
import { reportDifferences } from './report-anchors.ts';
import type { TextFile } from './text-file.ts';
import { readTextFile } from './text-file.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { addMessage, readOptionalYamlFile, readYamlFile } from './yaml/yaml-file.ts';

/** A document's folder as read, with the messages about each of its files. */
export interface DocumentFiles {
  readonly slug: string;
  readonly files: readonly VFile[];
  /** Nothing where the metadata or the bytes are so broken that there is nothing to show. */
  readonly edition: Edition | undefined;
  readonly differences: readonly AnchorDifference<AnchorableNode>[];
  /** The anchor of everything that takes one, in the order of the text. */
  readonly units: ReadonlyMap<AnchorableNode, string>;
  /** The links in the notes on it. */
  readonly links: readonly WrittenLink[];
}

/** The documents of a content folder, in the order of their names. */
export function listDocuments(content: string): string[] {
  const folder = join(content, 'documents');
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
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
  const readings = readHistory(folder);
  const optional = [anchors, annotations, ...readings].filter(
    (file) => file !== undefined,
  );
  const files = [source, metadata, ...optional].map(({ file }) => file);
  if (annotations) checkAnnotations(annotations, registers);
  const links = annotations ? linksIn(annotations, pagePaths.document(slug)) : [];
  // Half a register of anchors, or half a kept text, would make every other half a fault.
  const isBroken = [anchors, ...readings].some(
    (file) => file && file.value === undefined,
  );
  if (!metadata.value || !source.isText || isBroken) {
    return { slug, files, edition: undefined, differences: [], units: new Map(), links };
  }
  checkHash(source, metadata, metadata.value);
  const made = createEdition({
    slug,
    metadata: metadata.value,
    transcript: parseTranscript(source.file, parserOptions(metadata.value)),
    anchors: anchors?.value?.anchors ?? {},
    forms: registers.forms,
    annotations: annotations?.sound,
    version: readEditionFile(content).sound?.version,
    history: readings.flatMap(({ value }) => value ?? []),
    published: readVersions(content).published,
  });
  if (annotations) {
    const { file, placeOf } = annotations;
    for (const { path, rule, reason, remedy } of made.faults) {
      addMessage(file, placeOf(path), rule, reason, remedy);
    }
  }
  if (made.edition.passages.length === 0) {
    addMessage(
      source.file,
      { line: 1, column: 1 },
      'empty-text',
      'The text has no words',
      'Put the text of the record into the file.',
    );
  }
  moveDeclarations(source.file, metadata);
  reportUntagged(source.file, made.edition, registers);
  reportAnchors(source, anchors, readings, made);
  return { slug, files, ...made, links };
}

/** What annotations say wrongly of registers and sources, and what of their prose would be lost. */
function checkAnnotations(
  annotations: YamlFile<Annotations>,
  { known }: Registers,
): void {
  const { file, sound, placeWithin } = annotations;
  if (!sound) return;
  for (const named of entriesNamed(sound)) checkKnown(annotations, 'entry', named, known);
  for (const named of sourcesNamed(sound))
    checkKnown(annotations, 'source', named, known);
  for (const { path, markdown } of proseIn(sound)) {
    for (const { offset, rule, reason, remedy } of proseLosses(markdown, 'paragraph')) {
      addMessage(file, placeWithin(path, offset), rule, reason, remedy);
    }
  }
}

function linksIn(
  { file, sound, placeWithin }: YamlFile<Annotations>,
  page: string,
): readonly WrittenLink[] {
  return (sound ? proseIn(sound) : []).flatMap(({ path, markdown }) =>
    proseLinks(markdown).map(({ href, offset }) => {
      const place = placeWithin(path, offset);
      return { href, page, file: file.path, place };
    }),
  );
}

function reportUntagged(source: VFile, edition: Edition, registers: Registers): void {
  if (!registers.isWhole) return;
  const found = untaggedNames(edition.passages, edition.mentions, registers.names);
  for (const { entry, name, passage } of found) {
    addMessage(
      source,
      positionOf(passage.node).start,
      'untagged-name',
      `\`${name}\` is not linked: it is not among the forms of \`${entry}\``,
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
    `\`${file.basename}\` has changed: its sha256 is ${sha256}`,
    'If you meant to change it, write this sha256 here; otherwise restore the text.',
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

/** Faults of the register and of the kept texts, and what the text does not agree on with them. */
function reportAnchors(
  source: TextFile,
  anchors: YamlFile<{ anchors: AnchorRegistry }> | undefined,
  readings: ReturnType<typeof readHistory>,
  { edition, differences, answerFaults, units }: EditionResult,
): void {
  if (!anchors) {
    addMessage(
      source.file,
      { line: 1, column: 1 },
      'missing-anchors',
      'The document has no `anchors.yaml` yet',
      'Run `edition anchors --write` to make it.',
    );
    return;
  }
  for (const fault of [...registryFaults(edition.anchors), ...answerFaults]) {
    addMessage(
      anchors.file,
      anchors.placeOf(fault.path),
      fault.rule,
      fault.reason,
      fault.remedy,
    );
  }
  for (const { file, value, placeOf } of readings) {
    for (const fault of value ? historyFaults(value, edition.anchors) : []) {
      addMessage(file, placeOf(fault.path), fault.rule, fault.reason, fault.remedy);
    }
  }
  reportDifferences(source, anchors, differences, [...units.keys()]);
  const reading = readingOf(units, edition.version);
  const isUnkept = !isKept(edition.history, reading);
  if (isUnkept && differences.length === 0) {
    addMessage(
      source.file,
      { line: 1, column: 1 },
      'unkept-text',
      '`history/` does not have this text yet',
      'Run `edition anchors --write` to keep it.',
    );
  }
  const date = edition.published[edition.version];
  if (date !== undefined && isUnkept) {
    addMessage(
      source.file,
      { line: 1, column: 1 },
      'published-text',
      `The text has changed since it was published as ${edition.version} on ${date}`,
      'Restore it, or give the change a version of its own: raise `version` in edition.yaml.',
    );
  }
}
