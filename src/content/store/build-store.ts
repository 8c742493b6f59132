import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { cacheDirectory } from '../../addresses/environment.ts';

/** Where a build, or the server of an author, keeps what it has read of each document. */
export interface BuildStore {
  /** The folder of what outlives the build, by the content it was made from. */
  readonly parts: string;
  /** The folder of the documents themselves, for the length of the build; none in development. */
  readonly models?: string | undefined;
  /** What is made of every document, in a word: part of its key. */
  readonly rules: () => string;
  /** Parts that are asked for again and again, with the keys they were made under. */
  readonly held: Map<string, { readonly key: string; readonly value: unknown }>;
  /** What is made once in a build, by its name. */
  readonly once: Map<string, unknown>;
  /** The documents whose pages are there already. */
  readonly done: Set<string>;
  /** The key of each document, and of what all share, while they stay as they are. */
  readonly keys: Map<string, string>;
}

// The configuration and the bundled pages are two copies of this module in one process.
const shared = globalThis as { editionStore?: BuildStore | undefined };

/** Begin to keep; without it everything is made anew whenever it is asked for. */
export function openStore(
  settings: Omit<BuildStore, 'held' | 'once' | 'keys' | 'done'>,
): void {
  shared.editionStore = {
    ...settings,
    held: new Map(),
    once: new Map(),
    keys: new Map(),
    done: new Set(),
  };
}

/** Make everything anew again. */
export function closeStore(): void {
  shared.editionStore = undefined;
}

/** Forget the keys that hang on a file that has changed: that of its document, or all. */
export function forgetKeys(content: string, path: string): void {
  const keys = shared.editionStore?.keys;
  const [folder, slug] = relative(content, path).split(sep);
  if (folder === 'documents' && slug !== undefined) keys?.delete(`documents/${slug}`);
  else keys?.clear();
}

/** What is kept now; nothing outside of builds and of development. */
export function openedStore(): BuildStore | undefined {
  return shared.editionStore;
}

/** What all pages of a build ask for, made once: the content stays as it is meanwhile. */
export function onceInBuild<Value>(name: string, make: () => Value): Value {
  const store = openedStore();
  if (store?.models === undefined) return make();
  if (!store.once.has(name)) store.once.set(name, make());
  return store.once.get(name) as Value;
}

/** Where a build keeps what outlives it: several content folders may have documents of one name. */
export function partsFolder(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(cacheDirectory(), 'documents', name);
}
