import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { contentDirectory } from '../../addresses/environment.ts';
import { openedStore } from './build-store.ts';
import { documentKey } from './content-key.ts';

/**
 * Something that is known of a document, made once for each state of the content: kept on the disk, so
 * that a later build of an unchanged document reads it instead of the document.
 *
 * @param name - of what is known; one name has one kind of value
 * @param make - plain data, as the structured clone algorithm takes it
 */
export function keptPart<Value>(slug: string, name: string, make: () => Value): Value {
  const found = storedPart<Value>(slug, name);
  if (found !== undefined) return found.value;
  const value = make();
  storePart(slug, name, value);
  return value;
}

/** The same, held in memory too, up to a number: for what is small, and asked for by many pages. */
export function heldPart<Value>(slug: string, name: string, make: () => Value): Value {
  const store = openedStore();
  if (!store) return make();
  const key = documentKey(contentDirectory(), slug, store);
  const held = store.held.get(`${name}/${slug}`);
  if (held?.key === key) return held.value as Value;
  const value = keptPart(slug, name, make);
  const isKnown = store.held.has(`${name}/${slug}`);
  if (isKnown || store.held.size < mostHeld)
    store.held.set(`${name}/${slug}`, { key, value });
  return value;
}

/** So many summaries are some 10 MB; pages about more documents ask for theirs one after another. */
const mostHeld = 100;

/** What is kept of a document in its present state. */
export function storedPart<Value>(
  slug: string,
  name: string,
): { readonly value: Value } | undefined {
  const store = openedStore();
  if (!store) return undefined;
  const kept = readKept<Value>(join(store.parts, slug, name));
  return kept?.key === documentKey(contentDirectory(), slug, store) ? kept : undefined;
}

/** A value with the key it was made under. */
interface Kept<Value> {
  readonly key: string;
  readonly value: Value;
}

/** What cannot be read is made anew: it is nothing that anyone has written. */
export function readKept<Value>(path: string): Kept<Value> | undefined {
  const bytes = readIfThere(path);
  try {
    return bytes && (deserialize(bytes) as Kept<Value>);
  } catch {
    return undefined;
  }
}

/** Keep it for this build and later ones; nothing happens where nothing is kept. */
export function storePart(slug: string, name: string, value: unknown): void {
  const store = openedStore();
  if (!store) return;
  const key = documentKey(contentDirectory(), slug, store);
  writeWhole(join(store.parts, slug, name), serialize({ key, value }));
}

/** Forget documents that there are no longer. */
export function forgetOthers(slugs: ReadonlySet<string>): void {
  const store = openedStore();
  if (!store) return;
  mkdirSync(store.parts, { recursive: true });
  for (const slug of readdirSync(store.parts)) {
    if (!slugs.has(slug)) rmSync(join(store.parts, slug), { recursive: true });
  }
}

/** Keep a document as it was read, for the length of the build. */
export function storeModel(slug: string, model: unknown): void {
  const folder = openedStore()?.models;
  if (folder !== undefined) writeWhole(join(folder, slug), serialize(model));
}

/** The document as it was read; what refers to one thing twice does so again. */
export function storedModel<Model>(slug: string): Model | undefined {
  const folder = openedStore()?.models;
  const bytes = folder === undefined ? undefined : readIfThere(join(folder, slug));
  return bytes && (deserialize(bytes) as Model);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A build that is killed leaves no half file. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const other = `${path}.${process.pid}`;
  try {
    writeFileSync(other, bytes);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(other, bytes);
  }
  renameSync(other, path);
}
