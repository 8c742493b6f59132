import type { Document, Node } from 'yaml';
import { isCollection, isMap, isNode, isScalar } from 'yaml';
import type { z } from 'zod';
import { elementPath } from './schema-fields.ts';

type Path = readonly PropertyKey[];

/** Where the longest part of a path that is there begins: its key, not its value. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** A value as it was typed, without quotation marks. */
export function typedIn(document: Document, path: Path): string | undefined {
  const node = document.getIn([...path], true);
  return isScalar(node) ? node.source : undefined;
}

/** The keys of a table at the root of a file. */
export function idsIn(document: Document, key: string): readonly string[] {
  const table = document.get(key);
  if (!isMap(table)) return [];
  return table.items.flatMap((pair) =>
    isScalar(pair.key) ? [String(pair.key.value)] : [],
  );
}

/**
 * A document without the elements that a schema refuses, each taken out whole: half an entry
 * would be another fault elsewhere. Nothing where the root itself is refused.
 */
export function withoutFaulty<Schema extends z.ZodType>(
  faulty: Document,
  schema: Schema,
  issues: readonly z.core.$ZodIssue[],
): { readonly document: Document; readonly value: z.output<Schema> } | undefined {
  const document = faulty.clone();
  for (let left = issues; left.length > 0; ) {
    const paths = left.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path],
    );
    const items = paths.map((path) => itemAt(document, elementPath(schema, path)));
    for (const item of items) {
      if (!item) return undefined;
      const { holder, at } = item;
      holder.splice(holder.indexOf(at), holder.includes(at) ? 1 : 0);
    }
    const result = schema.safeParse(document.toJS() ?? {});
    if (result.success) return { document, value: result.data };
    left = result.error.issues;
  }
  return undefined;
}

/** The innermost item on a path that is there, and the list that holds it. */
function itemAt(document: Document, path: Path) {
  for (let length = path.length; length > 0; length -= 1) {
    const holder = document.getIn(path.slice(0, length - 1), true);
    if (!isCollection(holder)) continue;
    const at = isMap(holder)
      ? holder.items.find(
          ({ key }) => isScalar(key) && String(key.value) === path[length - 1],
        )
      : holder.items[Number(path[length - 1])];
    if (at !== undefined) return { holder: holder.items as unknown[], at: at as unknown };
  }
  return undefined;
}

function nodeAt(document: Document, path: Path): Node | undefined {
  const last = path.at(-1);
  const parent =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === last,
    );
    if (isNode(pair?.key)) return pair.key;
  }
  const node = document.getIn([...path], true);
  return isNode(node) ? node : undefined;
}
