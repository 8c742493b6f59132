import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../addresses/files-below.ts';
import { contentFiles, sharedContentFiles } from '../content-files.ts';
import type { BuildStore } from './build-store.ts';

/** What the site is made of beside its content, in the project's own folder. */
const codeFiles = ['astro.config.ts', 'package-lock.json', 'tsconfig.json'];
const codeFolders = ['src', 'public'];
/** Settings that pages show; see `environment.ts`. */
const settings = ['SITE_URL', 'EDITION_EXPORT'];

/**
 * The key of a document: equal where the document, all that documents share and the code are equal.
 * What its pages say of other documents is not in it: see `neighbours.ts`. In it are names and bytes, no
 * dates and no places of files, so that it is the same on every machine.
 */
export function documentKey(content: string, slug: string, store: BuildStore): string {
  return kept(store.keys, `documents/${slug}`, () =>
    hashed([
      [sharedKey(content, store), ''],
      ...filesOf(content, contentFiles(content, `documents/${slug}/`)),
    ]),
  );
}

/** The key of everything but the documents. */
export function sharedKey(content: string, store: BuildStore): string {
  return kept(store.keys, '', () => {
    const project = resolve('.');
    const code = [
      ...codeFiles,
      ...codeFolders.flatMap((folder) =>
        filesBelow(join(project, folder)).map((path) => `${folder}/${path}`),
      ),
    ].filter((path) => !isForTests(path) && existsSync(join(project, path)));
    return hashed([
      ['rules', store.rules()],
      ...settings.map((name) => [name, process.env[name] ?? ''] as const),
      ...filesOf(content, sharedContentFiles(content)),
      ...filesOf(project, code),
    ]);
  });
}

function isForTests(path: string): boolean {
  return /\.test\.ts$|\.md$|(?:^|\/)(?:testing|bench|checks|fixtures)\//u.test(path);
}

function filesOf(folder: string, paths: readonly string[]) {
  return paths.map((path) => [path, readFileSync(join(folder, path))] as const);
}

function hashed(parts: readonly (readonly [string, string | Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of parts)
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

function kept(keys: Map<string, string>, name: string, make: () => string): string {
  const key = keys.get(name) ?? make();
  keys.set(name, key);
  return key;
}
