import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import type { Document, Node } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readTextFile } from './text-file.ts';

/** A YAML file, read and checked. */
export interface YamlFile<Value> {
  /** Holds the text and the messages about it. */
  readonly file: VFile;
  /** What it says; nothing where it has faults. */
  readonly value: Value | undefined;
  /** Where a key or element stands, 1-based; the start of the file where it does not. */
  readonly placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Read a YAML file and check it against a schema; every fault becomes a message with its place. */
export function readYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const { file, isText } = readTextFile(path);
  const lines = new LineCounter();
  const document = parseDocument(String(file.value), {
    lineCounter: lines,
    strict: true,
  });
  const placeOf = (keys: readonly PropertyKey[]) => placeIn(document, lines, keys);
  if (!isText) return { file, value: undefined, placeOf };
  for (const error of document.errors) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    const reason = error.message.split('\n')[0] ?? error.message;
    addMessage(file, { line, column }, 'invalid-yaml', reason, 'Mend the YAML there.');
  }
  if (document.errors.length > 0) return { file, value: undefined, placeOf };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { file, value: result.data, placeOf };
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of unknown) {
      const keys = key === undefined ? issue.path : [...issue.path, key];
      const name = keys.map(String).join('.') || 'the file';
      addMessage(
        file,
        placeOf(keys),
        'invalid-metadata',
        `Unexpected \`${name}\`: ${issue.message}`,
        'The schema describes every field: see `public/schemas/`.',
      );
    }
  }
  return { file, value: undefined, placeOf };
}

/** The same for a file that need not be there. */
export function readOptionalYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> | undefined {
  return existsSync(path) ? readYamlFile(path, schema) : undefined;
}

/** Add a message about content other than the transcript's own. */
export function addMessage(
  file: VFile,
  place: { line: number; column: number },
  ruleId: string,
  reason: string,
  remedy: string,
): void {
  const message = file.message(reason, { place, ruleId, source: 'content' });
  message.note = remedy;
}

/** The place of the longest part of a path that is there; of a key, not of its value. */
function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) {
      const { line, col: column } = lines.linePos(node.range[0]);
      return { line, column };
    }
  }
  return { line: 1, column: 1 };
}

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const last = path.at(-1);
  const parent =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (isNode(pair?.key)) return pair.key;
  }
  const node = document.getIn([...path], true);
  return isNode(node) ? node : undefined;
}
