import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../../addresses/files-below.ts';

/** The file that says that a folder is a site of ours, and what is in it. */
export const manifestName = '.edition-site.json';

/** Where files are put while they are being replaced one by one. */
export const stagingName = '.edition-copy';

const manifestSchema = z.object({
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)),
});

/** Every file of a site by its path, with the sha256 of its bytes. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Write down what a build has made, into its folder.
 *
 * @param known - files whose hashes have been taken already
 */
export function writeManifest(folder: string, known: Manifest = new Map()): Manifest {
  const manifest = new Map(
    siteFilesBelow(folder).map((path) => [
      path,
      known.get(path) ?? hashOf(join(folder, path)),
    ]),
  );
  storeManifest(join(folder, manifestName), manifest);
  return manifest;
}

/** @param path - of the file; a build that is killed may leave half of it */
export function storeManifest(path: string, manifest: Manifest): void {
  const files = Object.fromEntries(
    [...manifest].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(path, `${JSON.stringify({ files }, null, 1)}\n`);
}

/** What a build has made of a folder; nothing where no build of ours has. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
  } catch {
    return undefined;
  }
}

/** Every file and link of a site but its manifest, in order, with `/` between names. */
export function siteFilesBelow(folder: string): string[] {
  return filesBelow(folder).filter(
    (path) => path !== manifestName && !path.startsWith(`${stagingName}/`),
  );
}

/** The files that are not as the manifest has them. */
export function damaged(folder: string, manifest: Manifest): string[] {
  return [...manifest].flatMap(([path, hash]) =>
    hashOf(join(folder, path)) === hash ? [] : [path],
  );
}

/** @param files - by their paths */
export function hashesOf(files: Iterable<readonly [string, Uint8Array]>): Manifest {
  return new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
}

function hashOf(path: string): string {
  return sha256(readFileSync(path));
}

/** In hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
