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
  declaringPath,
  documentSchema,
  historyFaults,
  isKept,
  parserOptions,
  readingOf,
  registryFaults,
  untaggedNames,
} from '../edition/index.ts';
import { proseLinks, proseLosses } from '../render/index.ts';
import { parseTranscript, positionOf, report } from '../transcript/index.ts';
import { entriesIn } from './content-files.ts';
import { readEditionFile } from './edition-file.ts';
import type { WrittenLink } from './links/dead-links.ts';
import { entriesNamed, proseIn, sourcesNamed } from './names-in-annotations.ts';
import { readHistory, readVersions } from './read-history.ts';
import type { Registers } from './read-registers.ts';
import { checkKnown, readRegisters } from './read-registers.ts';
import { reportDifferences } from './report-anchors.ts';
import { checkMetadata, linksInMetadata } from './sources/check-metadata.ts';
import { checkEvidence } from './sources/read-sources.ts';
import type { TextFile } from './text-file.ts';
import { readTextFile } from './text-file.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readOptionalYamlFile, readYamlFile } from './yaml/yaml-file.ts';

/** A document's folder as read, with the messages about each of its files. */
export interface DocumentFiles {
  readonly slug: string;
  readonly files: readonly VFile[];
  /** Undefined if the metadata or the bytes are too broken to show anything. */
  readonly edition: Edition | undefined;
  readonly differences: readonly AnchorDifference<AnchorableNode>[];
  /** The anchor of everything that takes one, in the order of the text. */
  readonly units: ReadonlyMap<AnchorableNode, string>;
  /** The links in the notes on it and in its metadata. */
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
  checkMetadata(metadata, registers);
  const links = [
    ...(annotations ? linksIn(annotations, pagePaths.document(slug)) : []),
    ...linksInMetadata(metadata, slug),
  ];
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
    for (const fault of made.faults) report(file, placeOf(fault.path), fault);
  }
  if (made.edition.passages.length === 0) {
    report(source.file, undefined, {
      rule: 'empty-text',
      reason: 'The text has no words',
      remedy: 'Put the text of the record into the file.',
    });
  }
  moveDeclarations(source.file, metadata);
  reportUntagged(source.file, made.edition, registers);
  reportAnchors(source, anchors, readings, made);
  return { slug, files, ...made, links };
}

/** Report unknown entries and sources in annotations, and text in notes that would be lost. */
function checkAnnotations(
  annotations: YamlFile<Annotations>,
  { known, sources }: Registers,
): void {
  const { file, sound, placeWithin } = annotations;
  if (!sound) return;
  for (const [id, note] of Object.entries(sound.notes)) {
    checkEvidence(annotations, ['notes', id], note, sources);
  }
  for (const named of entriesNamed(sound)) checkKnown(annotations, 'entry', named, known);
  for (const named of sourcesNamed(sound))
    checkKnown(annotations, 'source', named, known);
  for (const { path, markdown } of proseIn(sound)) {
    for (const loss of proseLosses(markdown, 'paragraph')) {
      report(file, placeWithin(path, loss.offset), loss);
    }
  }
}

function linksIn(
  { file, sound, placeWithin }: YamlFile<Annotations>,
  page: string,
): readonly WrittenLink[] {
  return (sound ? proseIn(sound) : []).flatMap(({ path, markdown }) =>
    proseLinks(markdown).map(({ href, offset }) => ({
      href,
      page,
      file: file.path,
      place: () => placeWithin(path, offset),
    })),
  );
}

function reportUntagged(source: VFile, edition: Edition, registers: Registers): void {
  if (!registers.isWhole) return;
  const found = untaggedNames(edition.passages, edition.mentions, registers.names);
  for (const { entry, name, passage } of found) {
    report(source, positionOf(passage.node).start, {
      rule: 'untagged-name',
      reason: `\`${name}\` is not linked: it is not among the forms of \`${entry}\``,
      remedy:
        'Add it to the `forms` of the entry, or list this mention in annotations.yaml.',
    });
  }
}

function checkHash(
  { file, sha256 }: TextFile,
  metadata: YamlFile<DocumentMetadata>,
  { sha256: declared }: DocumentMetadata,
): void {
  if (sha256 === declared) return;
  report(metadata.file, metadata.placeOf(['sha256']), {
    rule: 'changed-source',
    reason: `\`${file.basename}\` has changed: its sha256 is ${sha256}`,
    remedy:
      'If you meant to change it, write this sha256 here; otherwise restore the text.',
  });
}

/** Declarations that match nothing in the text are faults of `document.yaml`, where they are made. */
export function moveDeclarations(
  source: VFile,
  { file, value, placeOf }: YamlFile<DocumentMetadata>,
): void {
  if (!value) return;
  const unmet = source.data.unmet ?? [];
  const rules = new Set(unmet.map(({ rule }) => rule));
  source.messages = source.messages.filter(({ ruleId = '' }) => !rules.has(ruleId));
  for (const fault of unmet) {
    report(file, placeOf(declaringPath(value, fault.path)), fault);
  }
}

/**
 * Declarations without which blocks are of other kinds: a date line whose declared words are not those of
 * the text is a paragraph, and its anchor would seem lost. Whoever corrects them is told what is left.
 */
const misleading: ReadonlySet<string> = new Set(['unused-block', 'unused-speaker']);

/** Faults of the anchors and the kept texts, and differences between them and the text. */
function reportAnchors(
  source: TextFile,
  anchors: YamlFile<{ anchors: AnchorRegistry }> | undefined,
  readings: ReturnType<typeof readHistory>,
  { edition, differences, answerFaults, units, hashes }: EditionResult,
): void {
  if (!anchors) {
    report(source.file, undefined, {
      rule: 'missing-anchors',
      reason: 'The document has no `anchors.yaml` yet',
      remedy: 'Run `edition anchors --write` to create it.',
    });
    return;
  }
  for (const fault of [...registryFaults(edition.anchors), ...answerFaults]) {
    report(anchors.file, anchors.placeOf(fault.path), fault);
  }
  const known = new Map([...hashes].map(([{ words }, hash]) => [words, hash]));
  for (const { file, value, placeOf } of readings) {
    for (const fault of value ? historyFaults(value, edition.anchors, known) : []) {
      report(file, placeOf(fault.path), fault);
    }
  }
  const told = (source.file.data.unmet ?? []).some(({ rule }) => misleading.has(rule))
    ? differences.filter(({ type }) => type === 'changed')
    : differences;
  reportDifferences(source, anchors, told, [...units.keys()]);
  const reading = readingOf(units, edition.version);
  const isUnkept = !isKept(edition.history, reading);
  if (isUnkept && differences.length === 0) {
    report(source.file, undefined, {
      rule: 'unkept-text',
      reason: '`history/` does not have this text yet',
      remedy: 'Run `edition anchors --write` to keep it.',
    });
  }
  const date = edition.published[edition.version];
  if (date !== undefined && isUnkept) {
    report(source.file, undefined, {
      rule: 'published-text',
      reason: `The text has changed since it was published as ${edition.version} on ${date}`,
      remedy: 'Restore it, or raise `version` in edition.yaml.',
    });
  }
}
