/** A file of a bag: where it lies below the bag's folder, and the sha256 of its bytes, in hex. */
export interface BagFile {
  readonly path: string;
  readonly sha256: string;
}

/** The names that BagIt (RFC 8493) gives to what tells of the payload. */
export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  /** Below it lies what the bag is for. */
  payload: 'data/',
} as const;

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A manifest: a line for each file, in the order of their names. */
export function writeBagManifest(files: readonly BagFile[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encoded(path)}\n`)
    .join('');
}

/** A file as a line of a manifest names it. */
export interface ListedFile extends BagFile {
  /** The line, from 1. */
  readonly line: number;
}

/** What such a line looks like. */
const form = /^(?<sha256>[0-9a-f]{64}) +\*?(?<path>.+)$/iu;

/**
 * Read a manifest back.
 *
 * @returns the files, and the numbers of the lines that name none
 */
export function readBagManifest(text: string): {
  readonly files: readonly ListedFile[];
  readonly unreadable: readonly number[];
} {
  const files: ListedFile[] = [];
  const unreadable: number[] = [];
  for (const [index, content] of text.split(/\r\n|\r|\n/u).entries()) {
    const { path, sha256 } = form.exec(content)?.groups ?? {};
    const line = index + 1;
    if (path && sha256)
      files.push({ path: decoded(path), sha256: sha256.toLowerCase(), line });
    else if (content !== '') unreadable.push(line);
  }
  return { files, unreadable };
}

/** `bag-info.txt`; each value on one line. */
export function writeBagInfo(
  fields: readonly (readonly [label: string, value: string | undefined])[],
): string {
  return fields
    .flatMap(([label, value]) =>
      value === undefined ? [] : [`${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`],
    )
    .join('');
}

/** RFC 8493 escapes what would end a line, and its own sign. */
function encoded(path: string): string {
  return path.replace(/[%\n\r]/gu, (sign) => encodeURIComponent(sign));
}

function decoded(path: string): string {
  return path.replace(/%0A|%0D|%25/giu, (code) => decodeURIComponent(code));
}

/** The files at the root of a site that carry all of it. */
export const packageNames = {
  zip: 'edition.zip',
  checksum: 'edition.zip.sha256',
} as const;
