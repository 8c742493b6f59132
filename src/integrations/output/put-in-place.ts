import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Manifest } from './manifest.ts';
import {
  damaged,
  manifestName,
  readManifest,
  siteFilesBelow,
  stagingName,
} from './manifest.ts';
import type { FileStates } from './old-site.ts';
import { stateOf } from './old-site.ts';
import { replaceFiles } from './replace-files.ts';

/** What happened when a site was put in place. */
export interface Placed {
  /** Files of the old folder that did not come from a build; they were copied over. */
  readonly kept: readonly string[];
  /** Files of the old site that were edited since it was built; they are rebuilt. */
  readonly changed: readonly string[];
  /** Whether its files had to be replaced one by one. */
  readonly isPiecemeal: boolean;
}

/**
 * Replace the old site with a new one that has been built and checked. The old one is not touched
 * until the new one is complete beside it, on the same disk; then two renames swap them.
 *
 * @param site - the folder with the site and its manifest; it is gone afterwards
 * @param target - as `realTarget` has it; see `refusal`
 * @param lent - files of the new site that are those of the old one, see `OldSite`
 * @throws if it cannot be done; the old site is then unchanged
 */
export function putInPlace(
  site: string,
  target: string,
  lent: FileStates = new Map(),
): Placed {
  const manifest = readManifest(site);
  if (!manifest) throw new Error(`Expected a manifest in ${site}`);
  const kept = foreignFiles(target);
  const clash = kept.find((path) => clashes(path, manifest));
  if (clash !== undefined) {
    throw new Error(
      `\`${clash}\` in ${target} did not come from a build, and the new site has a file with that name: move yours elsewhere`,
    );
  }
  for (const [path, state] of lent) {
    if (stateOf(join(site, path)) !== state)
      throw new Error(`\`${path}\` was edited during the build: build again`);
  }
  const changed = changedFiles(target, lent);
  keepDates(site, target, manifest, new Set([...lent.keys(), ...changed]));
  mkdirSync(dirname(target), { recursive: true });
  if (isMountPoint(target)) return piecemeal(site, target, { kept, changed });
  const { copy, ready, old } = besides(target);
  try {
    moveFolder(site, copy, manifest);
    for (const path of kept) bringAlong(join(target, path), join(copy, path));
    renameSync(copy, ready);
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) {
    if (readdirSync(target).length === 0) rmdirSync(target);
    else if (!renamed(target, old)) return piecemeal(ready, target, { kept, changed });
  }
  try {
    renameSync(ready, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  removeSite(old);
  return { kept, changed, isPiecemeal: false };
}

/** Complete, or undo, the work of a build that was killed. */
export function repair(target: string): void {
  const { copy, ready, old } = besides(target);
  if (!existsSync(target)) {
    const whole = [ready, old].find((folder) => readManifest(folder));
    if (whole !== undefined) renameSync(whole, target);
  }
  for (const folder of [copy, ready, old, join(target, stagingName)]) {
    if (isOurs(folder)) removeSite(folder);
  }
}

/** A build that is killed immediately leaves only a manifest, or half of one. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const isBare = readdirSync(folder).every((name) => name === manifestName);
  return isBare || readManifest(folder) !== undefined;
}

function bringAlong(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
}

/** Names beside a folder: a copy that grows, one that is whole, and the old site. */
function besides(target: string) {
  const name = (what: string) =>
    join(dirname(target), `.${basename(target)}.edition-${what}`);
  return { copy: name('copy'), ready: name('new'), old: name('old') };
}

/** The files in a folder that did not come from a build. */
function foreignFiles(target: string): string[] {
  if (!existsSync(target)) return [];
  const manifest = readManifest(target);
  return siteFilesBelow(target).filter((path) => !manifest?.has(path));
}

/**
 * Files that were made again and are the same keep their dates, so that who uploads a site by its dates
 * sends what is new.
 *
 * @param others - files to be left alone
 */
function keepDates(
  site: string,
  target: string,
  manifest: Manifest,
  others: ReadonlySet<string>,
): void {
  const old = readManifest(target);
  for (const [path, hash] of manifest) {
    if (old?.get(path) !== hash || others.has(path)) continue;
    const stats = lstatSync(join(target, path), { throwIfNoEntry: false });
    if (stats?.isFile()) utimesSync(join(site, path), stats.atime, stats.mtime);
  }
}

/** Files that were lent have been compared with the manifest, if no one has written them since. */
function changedFiles(target: string, lent: FileStates): string[] {
  const manifest = readManifest(target) ?? new Map<string, string>();
  const isThere = (path: string) =>
    statSync(join(target, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const isLent = (path: string) =>
    lent.has(path) && stateOf(join(target, path)) === lent.get(path);
  const asked = [...manifest].filter(([path]) => !isLent(path) && isThere(path));
  return damaged(target, new Map(asked));
}

/** Whether a site has a file of this name, or a folder where this is a file, or the reverse. */
function clashes(path: string, manifest: Manifest): boolean {
  const folders = path
    .split('/')
    .map((_, index, names) => names.slice(0, index + 1).join('/'));
  return (
    folders.some((name) => manifest.has(name)) ||
    [...manifest.keys()].some((own) => own.startsWith(`${path}/`))
  );
}

function moveFolder(from: string, to: string, manifest: Manifest): void {
  if (renamed(from, to)) return;
  mkdirSync(to);
  // The manifest goes first: it marks the copy as ours, so the next build may delete it.
  cpSync(join(from, manifestName), join(to, manifestName));
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  const [file] = damaged(to, manifest);
  if (file !== undefined)
    throw new Error(`\`${file}\` was not copied completely to ${to}`);
  rmSync(from, { recursive: true, force: true });
}

/** Reasons of the system for which a folder cannot be renamed, though its files can be written. */
const unmovable = new Set(['EACCES', 'EBUSY', 'EINVAL', 'EPERM', 'EROFS', 'EXDEV']);

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && unmovable.has(String(error.code)))
      return false;
    throw error;
  }
}

function isMountPoint(target: string): boolean {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  return stats !== undefined && stats.dev !== statSync(dirname(target)).dev;
}

function piecemeal(
  site: string,
  target: string,
  found: Pick<Placed, 'kept' | 'changed'>,
): Placed {
  replaceFiles(site, target);
  rmSync(site, { recursive: true, force: true });
  return { ...found, isPiecemeal: true };
}

/** The manifest goes last: if the build is killed, the next one still knows the folder as ours. */
function removeSite(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== manifestName)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}
