import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { manifestName, readManifest } from './manifest.ts';

/** Folders of the project where a site cannot go. */
const ownFolders = ['src', 'public', 'node_modules', '.git'];

/**
 * Why a site may not be built into a folder, as a clause for a message. Undefined if it may: the
 * folder does not exist, is empty, or holds a site from an earlier build.
 *
 * @param target - as `realTarget` has it
 */
export function refusal(
  target: string,
  { content, project }: { readonly content: string; readonly project: string },
): string | undefined {
  const named = [
    ['the content folder', content],
    ['the project', project],
    ['your home folder', homedir()],
  ] as const;
  if (dirname(target) === target) return 'it is the root of the disk';
  const places = named.map(([what, path]) => [what, realTarget(path)] as const);
  for (const [what, path] of places) {
    if (path === target) return `it is ${what}`;
    if (isWithin(path, target)) return `it contains ${what}`;
  }
  const taken = [content, ...ownFolders.map((name) => join(project, name))].map(
    realTarget,
  );
  const holder = taken.find((path) => isWithin(target, path) || target === path);
  if (holder !== undefined)
    return `it is inside \`${basename(holder)}\`, where a site cannot go`;
  return refusalOfPresent(target) ?? refusalOfDisk(target);
}

/** A build takes time, so check first that its result can be written. */
function refusalOfDisk(target: string): string | undefined {
  let folder = dirname(target);
  while (!isThere(folder)) folder = dirname(folder);
  try {
    rmdirSync(mkdtempSync(join(folder, '.edition-')));
    return undefined;
  } catch (error) {
    // A mounted folder may be written to where the one it is in may not.
    if (isThere(target)) return undefined;
    return `\`${folder}\` cannot be written to (${error instanceof Error ? error.message : String(error)})`;
  }
}

function refusalOfPresent(target: string): string | undefined {
  if (!isThere(target)) return undefined;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return 'it is a broken link';
  if (!stats.isDirectory()) return 'it is a file';
  if (readdirSync(target).length === 0 || readManifest(target)) return undefined;
  return `it has files but is not a built site (it has no \`${manifestName}\`)`;
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Part of the path is a file, not a folder.
    return false;
  }
}

/** Whether a path lies below a folder. */
function isWithin(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return (
    between !== '' &&
    between !== '..' &&
    !between.startsWith(`..${sep}`) &&
    resolve(folder, between) === path
  );
}

/** A path with every link on it followed, as far as it is there. */
export function realTarget(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realTarget(parent), basename(path));
  }
}
