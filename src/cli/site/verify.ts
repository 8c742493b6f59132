import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { filesBelow } from '../../addresses/files-below.ts';
import type { ListedFile } from '../../outputs/index.ts';
import { bagNames, readBagManifest } from '../../outputs/index.ts';
import { report } from '../../transcript/index.ts';
import type { Command } from '../command.ts';
import { pathFrom, printFaults, readArguments, UsageError } from '../command.ts';

const usage = 'verify DIR';

/** Check a copy of the edition against its own checksums. */
export const verify: Command = {
  usage,
  summary: 'check a copy of the edition, as unpacked from edition.zip',
  help: `Compares every file in DIR with the checksums in its manifest-sha256.txt, and that list and the other
files beside it with tagmanifest-sha256.txt. Reports files that are missing, that differ, or that
the lists do not name. Exit code 0 if the copy is complete and unchanged, 1 if not.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    const [argument] = positionals;
    if (argument === undefined)
      throw new UsageError(`Expected a folder\nUsage: edition ${usage}`);
    const folder = pathFrom(argument);
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    const all = isFolder ? filesBelow(folder) : [];
    const isPayload = (path: string) => path.startsWith(bagNames.payload);
    const manifests = [
      readManifest(folder, bagNames.manifest, all.filter(isPayload)),
      readManifest(
        folder,
        bagNames.tagManifest,
        all.filter((path) => !isPayload(path) && path !== bagNames.tagManifest),
      ),
    ];
    if (printFaults(manifests.map(({ file }) => file)) > 0) return 1;
    const count = manifests.reduce((sum, { files }) => sum + files.length, 0);
    process.stdout.write(`${count} files are as they were packed.\n`);
    return 0;
  },
};

interface Manifest {
  /** With what is wrong with it, and with the files that it names. */
  readonly file: VFile;
  readonly files: readonly ListedFile[];
}

/** @param found - the files that it should name, as they lie in the folder */
function readManifest(folder: string, name: string, found: readonly string[]): Manifest {
  const file = new VFile({ path: join(folder, name) });
  const text = contentOf(join(folder, name))?.toString();
  if (text === undefined) {
    report(file, undefined, {
      rule: 'no-manifest',
      reason: `Expected \`${name}\` in the folder`,
      remedy: 'Name the folder that edition.zip unpacks into, or get another copy.',
    });
    return { file, files: [] };
  }
  const { files, unreadable } = readBagManifest(text);
  for (const line of unreadable) {
    report(file, pointAt(line), {
      rule: 'unreadable-line',
      reason: 'Expected a checksum of 64 hexadecimal digits, spaces and a path',
      remedy: 'Get another copy: this list has been changed.',
    });
  }
  for (const { path, sha256, line } of files) {
    const content = contentOf(join(folder, path));
    if (content && sha256Of(content) === sha256) continue;
    report(file, pointAt(line), {
      rule: content ? 'changed-file' : 'missing-file',
      reason: content
        ? `\`${path}\` is not as it was packed`
        : `Expected a file \`${path}\``,
      remedy: 'Take it from edition.zip again, or get another copy.',
    });
  }
  const named = new Set(files.map(({ path }) => path));
  for (const path of found.filter((one) => !named.has(one))) {
    report(file, undefined, {
      rule: 'unlisted-file',
      reason: `\`${path}\` is no part of the edition as it was packed`,
      remedy: 'Move it elsewhere, if you have put it there.',
    });
  }
  return { file, files };
}

function pointAt(line: number) {
  return { line, column: 1 };
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
