import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { registerNames } from '../edition/index.ts';
import type { Advice } from '../transcript/index.ts';
import { listed, nearest } from './nearest.ts';

/** Everything that is read in a content folder; the editor chooses the names for a star. */
const paths: readonly string[] = [
  'edition.yaml',
  'sources.yaml',
  'refused-hosts.yaml',
  'authority-candidates.yaml',
  'versions.yaml',
  'search-examples.yaml',
  'thesaurus.yaml',
  'pages/*.md',
  ...registerNames.map((name) => `registers/${name}.yaml`),
  'documents/*/transcript.md',
  'documents/*/document.yaml',
  'documents/*/anchors.yaml',
  'documents/*/annotations.yaml',
  'documents/*/history/*.yaml',
];

/** A file or folder that is not read. */
export interface IgnoredFile extends Advice {
  /** Below the content folder; a folder's ends with a slash. */
  readonly path: string;
}

/** What can be read in a folder, by name; nothing where there is no such folder. */
export function entriesIn(folder: string): Dirent[] {
  return namedIn(folder).filter((entry) => !leadsNowhere(folder, entry));
}

/**
 * Includes broken links. Names that begin with `.` or `_`, `README.md` and `LICENSE…` are left to
 * the editor: drafts, originals, licences.
 */
function namedIn(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(?:[._]|README\.md$|LICENSE)/u.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Every file that is read, by its path below the content folder. What an editor keeps beside them, drafts
 * and originals, is left out.
 */
export function contentFiles(content: string, folder = ''): readonly string[] {
  const expected = namesIn(folder);
  return entriesIn(join(content, folder)).flatMap((entry) => {
    const name = `${entry.name}${isFolder(content, folder, entry) ? '/' : ''}`;
    if (!expected.some((pattern) => fits(name, pattern))) return [];
    const path = `${folder}${name}`;
    return name.endsWith('/') ? contentFiles(content, path) : [path];
  });
}

/** The same of all but the documents. */
export function sharedContentFiles(content: string): readonly string[] {
  return entriesIn(content)
    .filter(({ name }) => name !== 'documents')
    .flatMap((entry) => {
      const { name } = entry;
      if (isFolder(content, '', entry)) return contentFiles(content, `${name}/`);
      return paths.includes(name) ? [name] : [];
    });
}

/** Files that are not read, though an editor may believe so. */
export function ignoredFiles(content: string): IgnoredFile[] {
  return ignoredBelow(content, '', () => true);
}

/** The same of all but what is in the folders of documents, of which there may be thousands. */
export function ignoredSharedFiles(content: string): IgnoredFile[] {
  return ignoredBelow(content, '', (folder) => !folder.startsWith('documents/'));
}

function ignoredBelow(
  content: string,
  folder: string,
  isEntered: (folder: string) => boolean,
): IgnoredFile[] {
  const expected = namesIn(folder);
  return namedIn(join(content, folder)).flatMap((entry) => {
    const name = `${entry.name}${isFolder(content, folder, entry) ? '/' : ''}`;
    const path = `${folder}${name}`;
    if (folder === 'documents/' && entry.isSymbolicLink()) return [unfollowedLink(path)];
    if (!expected.some((pattern) => fits(name, pattern)))
      return [ignored(path, name, expected)];
    if (leadsNowhere(join(content, folder), entry)) return brokenLink(path, name);
    const isOpen = name.endsWith('/') && isEntered(folder);
    return isOpen ? ignoredBelow(content, path, isEntered) : [];
  });
}

function leadsNowhere(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  return statSync(join(folder, entry.name), { throwIfNoEntry: false }) === undefined;
}

function isFolder(content: string, folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const target = statSync(join(content, folder, entry.name), { throwIfNoEntry: false });
  return target?.isDirectory() ?? false;
}

/** The names that have a place in a folder; those of folders end with a slash. */
function namesIn(folder: string): readonly string[] {
  const above = folder.split('/').slice(0, -1);
  const inside = paths
    .map((path) => path.split('/'))
    .filter((parts) => above.every((name, at) => fits(name, parts[at] ?? '')))
    .map(
      (parts) => `${parts[above.length]}${parts.length > above.length + 1 ? '/' : ''}`,
    );
  return [...new Set(inside)];
}

function fits(name: string, pattern: string): boolean {
  if (!pattern.startsWith('*')) return name === pattern;
  const end = pattern.slice(1);
  return name.length > end.length && name.endsWith(end);
}

function ignored(path: string, name: string, expected: readonly string[]): IgnoredFile {
  const meant = nameMeant(name, expected);
  const names = expected.map((pattern) => pattern.replace('*', 'NAME'));
  const reason = meant
    ? `\`${name}\` is not read: the expected name is \`${meant}\``
    : `\`${name}\` is not read: the expected names are ${listed(names, 'and')}`;
  const home = homeOf(name);
  const remedy = home
    ? `Move it to \`${home}\`, or put \`_\` before its name to have it ignored.`
    : 'Rename it, or put `_` before its name to have it ignored.';
  return { path, reason, remedy };
}

/** The folder to which a file with this name belongs. */
function homeOf(name: string): string | undefined {
  const own = paths.find((path) => path.includes('/') && path.endsWith(`/${name}`));
  return own?.slice(0, -name.length).replace('*', 'NAME');
}

/** The name with another ending, or the known one that is nearest; never a file for a folder. */
function nameMeant(name: string, expected: readonly string[]): string | undefined {
  const alike = expected.filter((other) => other.endsWith('/') === name.endsWith('/'));
  const stem = stemOf(name);
  const pattern = alike.find((other) => other.startsWith('*.'));
  if (pattern) return pattern.replace('*', stem);
  const stems = alike.filter((other) => !other.startsWith('*')).map(stemOf);
  const near = nearest(stem, stems);
  return near && alike.find((other) => stemOf(other) === near);
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$|\/$/u, '');
}

/** A required file is reported as missing instead. */
function brokenLink(path: string, name: string): IgnoredFile[] {
  if (/^(?:edition\.yaml|transcript\.md|document\.yaml)$/u.test(name)) return [];
  const reason = `\`${name}\` is a broken symbolic link`;
  const remedy =
    'Put the file itself here, or put `_` before its name to have it ignored.';
  return [{ path, reason, remedy }];
}

function unfollowedLink(path: string): IgnoredFile {
  return {
    path,
    reason: `\`${path.split('/')[1]}\` is a symbolic link, which is not followed`,
    remedy: 'Put the folder itself here, or put `_` before its name to have it ignored.',
  };
}
