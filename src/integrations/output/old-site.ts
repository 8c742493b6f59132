import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { damaged, readManifest } from './manifest.ts';

/** What tells that a file was not written since: its number on the disk, its size and its time. */
export type FileStates = ReadonlyMap<string, string>;

/**
 * The site that is in place while the next one is built. What stays the same is lent to the new one: a
 * second name of the same bytes costs less than writing them, and the file keeps its date, by which whoever
 * uploads a site knows what is new. Nobody may write into a file that was lent.
 */
export class OldSite {
  readonly #folder: string;
  readonly #manifest: Manifest;

  /** @param folder - of the site; there may be none */
  constructor(folder: string) {
    this.#folder = folder;
    this.#manifest = readManifest(folder) ?? new Map();
  }

  /**
   * Have files of it in the new site, too: all or none.
   *
   * @param files - by their paths, with the hashes that they should have
   * @param site - the folder of the new site, where none of them is
   * @returns their states; nothing where one is missing or was edited, or where the new site lies on
   * another disk
   */
  lend(files: Manifest, site: string): FileStates | undefined {
    const states = new Map<string, string>();
    for (const [path, hash] of files) {
      if (this.#manifest.get(path) !== hash) return undefined;
      const state = stateOf(join(this.#folder, path));
      if (state === undefined) return undefined;
      states.set(path, state);
    }
    if (damaged(this.#folder, files).length > 0) return undefined;
    for (const folder of new Set([...files.keys()].map((path) => dirname(path))))
      mkdirSync(join(site, folder), { recursive: true });
    const lent: string[] = [];
    try {
      for (const path of files.keys()) {
        linkSync(join(this.#folder, path), join(site, path));
        lent.push(path);
      }
    } catch {
      // Some disks have no second names. What is written instead must not be written into these.
      for (const path of lent) rmSync(join(site, path));
      return undefined;
    }
    return states;
  }
}

/** @returns nothing where there is no file, or something else */
export function stateOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}
