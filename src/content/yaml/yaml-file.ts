import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import type { Document } from 'yaml';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { report } from '../../transcript/index.ts';
import { readTextFile } from '../text-file.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { offsetInSource } from './scalar-place.ts';
import { schemaFaults } from './schema-faults.ts';
import { yamlFault } from './yaml-errors.ts';
import { yamlLosses } from './yaml-losses.ts';
import { idsIn, offsetOf, typedIn, withoutFaulty } from './yaml-tree.ts';

type Path = readonly PropertyKey[];

/** A place in a file, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file, read and checked. */
export interface YamlFile<Value> {
  /** Holds the text and the messages about it. */
  readonly file: VFile;
  /** What it says; nothing where it does not fit its schema. */
  readonly value: Value | undefined;
  /** The same without its faulty elements: other files are judged by it, so that one fault stays one. */
  readonly sound: Value | undefined;
  /** The ids in a table, those of faulty elements too; nothing where the file is no YAML. */
  readonly idsAt: (key: string) => readonly string[] | undefined;
  /** Where a key or element of `sound` stands, 1-based; the start of the file where it does not. */
  readonly placeOf: (path: Path) => Place;
  /** Where a letter of a text stands, by its offset in it. */
  readonly placeWithin: (path: Path, offset: number) => Place;
}

/** Read a YAML file and check it against a schema; every fault becomes a message with its place. */
export function readYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const { file, isText } = readTextFile(path);
  return checkYaml(file, isText ? String(file) : undefined, schema);
}

/** The same for a file that need not be there. */
export function readOptionalYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> | undefined {
  return existsSync(path) ? readYamlFile(path, schema) : undefined;
}

/**
 * Check YAML against a schema.
 *
 * @param file - takes the messages
 * @param text - the YAML, its lines as they are counted in the file; nothing if it cannot be read
 */
export function checkYaml<Schema extends z.ZodType>(
  file: VFile,
  text: string | undefined,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const source = text ?? '';
  const plain = readPlainYaml(source);
  const sound = plain === undefined ? undefined : schema.safeParse(plain).data;
  // Only who asks for a place needs more than the values.
  if (sound !== undefined) {
    const places = placesIn(() => treeOf(source), source);
    return { file, value: sound, sound, ...places };
  }
  const { document, placeAt } = treeOf(source);
  // One slip makes YAML misread all that follows.
  for (const error of document.errors.slice(0, 1)) {
    const fault = yamlFault(error, document, source);
    report(file, placeAt(fault.offset), fault);
  }
  const isYaml = text !== undefined && document.errors.length === 0;
  for (const loss of isYaml ? yamlLosses(document, source) : []) {
    report(file, placeAt(loss.offset), loss);
  }
  const raw: unknown = isYaml ? (document.toJS() ?? {}) : undefined;
  const result = isYaml ? schema.safeParse(raw) : undefined;
  const issues = result?.error?.issues ?? [];
  const typedAt = (path: Path) => typedIn(document, path);
  const checked = { schema, raw, typedAt };
  for (const fault of schemaFaults(checked, issues)) {
    report(file, placeAt(offsetOf(document, fault.path)), fault);
  }
  const rest = issues.length > 0 ? withoutFaulty(document, schema, issues) : undefined;
  const told = rest?.document ?? document;
  return {
    file,
    value: result?.data,
    sound: result?.data ?? rest?.value,
    ...placesIn(() => ({ document: told, placeAt }), source),
    idsAt: (key) => (isYaml ? idsIn(document, key) : undefined),
  };
}

/** All that YAML says of a text, and the place of each offset in it. */
interface Tree {
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
}

function treeOf(source: string): Tree {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, strict: true });
  return {
    document,
    placeAt(offset) {
      const { line, col: column } = lines.linePos(offset);
      return { line, column };
    },
  };
}

/** @param read - called once, when the first place is asked for */
function placesIn(
  read: () => Tree,
  source: string,
): Pick<YamlFile<unknown>, 'idsAt' | 'placeOf' | 'placeWithin'> {
  let kept: Tree | undefined;
  const tree = () => (kept ??= read());
  const placeOf = (path: Path) => {
    const { document, placeAt } = tree();
    return placeAt(offsetOf(document, path));
  };
  return {
    idsAt: (key) => idsIn(tree().document, key),
    placeOf,
    placeWithin(path, offset) {
      const { document, placeAt } = tree();
      const node = document.getIn([...path], true);
      const within = isScalar(node) ? offsetInSource(node, offset, source) : undefined;
      return within === undefined ? placeOf(path) : placeAt(within);
    },
  };
}
