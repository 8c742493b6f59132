import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './workplace.ts';

const aside = join(bench, 'aside');

/**
 * Put what a build has left out of the way of the next one. It is not deleted until the bench ends: for
 * minutes after many files were deleted, ext4 is slow to make new ones, most of all for whoever makes
 * the most.
 *
 * @param path - on the disk of the project
 */
export function putAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, String(readdirSync(aside).length)));
}

/** Delete what was put aside. */
export function removeAside(): void {
  rmSync(aside, { recursive: true, force: true });
}
