import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  damaged,
  manifestName,
  readManifest,
  stagingName,
  storeManifest,
} from './manifest.ts';

/**
 * Replace a site file by file if its folder, such as a mount point, cannot be renamed. The new files
 * are first copied completely into the folder. Then each is renamed into place: assets before the
 * pages that use them, and old files that are no longer needed are deleted last. Meanwhile readers
 * get complete files, though not all from the same build.
 *
 * @throws if they cannot be copied; nothing is replaced then
 */
export function replaceFiles(site: string, target: string): void {
  const fresh = readManifest(site) ?? new Map<string, string>();
  const old = readManifest(target) ?? new Map<string, string>();
  const staging = join(target, stagingName);
  try {
    mkdirSync(staging);
    cpSync(join(site, manifestName), join(staging, manifestName));
    cpSync(site, staging, { recursive: true, preserveTimestamps: true });
    const [file] = damaged(staging, fresh);
    if (file !== undefined)
      throw new Error(`\`${file}\` was not copied completely to ${target}`);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  // Until the end, both old and new files count as ours.
  const both = join(staging, `both${manifestName}`);
  storeManifest(both, new Map([...old, ...fresh]));
  renameSync(both, join(target, manifestName));
  const stale = [...old.keys()].filter((path) => !fresh.has(path));
  const paths = [...fresh.keys()].toSorted(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  // A file of the old site may have the name of a folder of the new one, and the reverse.
  const inTheWay = stale.filter((path) =>
    paths.some((own) => own.startsWith(`${path}/`) || path.startsWith(`${own}/`)),
  );
  removeFiles(target, inTheWay);
  for (const path of paths) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    renameSync(join(staging, path), join(target, path));
  }
  removeFiles(
    target,
    stale.filter((path) => !inTheWay.includes(path)),
  );
  renameSync(join(staging, manifestName), join(target, manifestName));
  rmSync(staging, { recursive: true, force: true });
}

function rank(path: string): number {
  return path.endsWith('.html') ? 1 : 0;
}

/** Remove files, and the folders that are empty then. */
function removeFiles(target: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(target, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (!isEmpty(join(target, folder))) break;
      rmdirSync(join(target, folder));
    }
  }
}

function isEmpty(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && readdirSync(folder).length === 0;
}
