import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildPart,
  cacheDirectory,
  contentDirectory,
  projectDirectory,
} from '../../addresses/environment.ts';
import { listDocuments } from '../../content/read-document.ts';
import { partOf } from '../../content/read-edition.ts';
import { partsFolder } from '../../content/store/build-store.ts';
import type { Command } from '../command.ts';
import { contentFrom, pathFrom, readArguments, UsageError } from '../command.ts';

const buildUsage = 'build [DIR] [--part I/N] [--out DIR]';

/** Build the site, or one of several parts of it. */
export const build: Command = {
  usage: buildUsage,
  summary: 'build the site, or a part of it on each of several machines',
  help: `Builds the site as \`npm run build\` does, from the content folder DIR. OUT_DIR names its folder.

  --part I/N   only the pages of every Nth document, beginning with the Ith: 1/4, 2/4, 3/4, 4/4
               make all of them together
  --out DIR    where the part is put, for \`edition merge\`; by default .cache/parts/I-of-N

What is about all documents is made by \`edition merge\`, from all parts and the same content.
Exit code 0 if it was built.
`,
  run(args) {
    const options = { part: { type: 'string' }, out: { type: 'string' } } as const;
    const { positionals, values } = readArguments(args, options, 1, buildUsage);
    const content = contentFrom(positionals[0]);
    if (values.part === undefined) {
      if (values.out !== undefined)
        throw new UsageError(
          `Expected --part beside --out\nUsage: edition ${buildUsage}`,
        );
      return callAstro(content);
    }
    const part = buildPart({ EDITION_PART: values.part });
    if (!part || part.index < 1 || part.index > part.of) {
      throw new UsageError(
        `Unexpected part \`${values.part}\`, expected one like 2/4\nUsage: edition ${buildUsage}`,
      );
    }
    const name = `${part.index}-of-${part.of}`;
    const out = values.out ? pathFrom(values.out) : join(cacheDirectory(), 'parts', name);
    const status = callAstro(content, { EDITION_PART: values.part });
    if (status !== 0) return status;
    for (const slug of partOf(listDocuments(content), part)) {
      rmSync(join(out, slug), { recursive: true, force: true });
      cpSync(join(partsFolder(content), slug), join(out, slug), { recursive: true });
    }
    process.stdout.write(`${out}\n`);
    return 0;
  },
};

const mergeUsage = 'merge PART...';

/** Build the site from its parts. */
export const merge: Command = {
  usage: mergeUsage,
  summary: 'build the site from the parts that `edition build --part` has made',
  help: `Builds the site from the content folder in CONTENT_DIR, else "content", and takes the pages of documents
from the folders PART. A document that is in none of them, or has changed since, is built anew; the
result has the same bytes as one build. OUT_DIR names the folder of the site.
Exit code 0 if it was built.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, Number.POSITIVE_INFINITY, mergeUsage);
    const folders = positionals.map(pathFrom);
    const [missing] = folders.filter((folder) => !existsSync(folder));
    if (folders.length === 0 || missing !== undefined) {
      const fault = missing === undefined ? 'Expected a folder' : `No folder ${missing}`;
      throw new UsageError(`${fault}\nUsage: edition ${mergeUsage}`);
    }
    const content = contentDirectory();
    const slugs = new Set(listDocuments(content));
    for (const folder of folders) {
      for (const slug of readdirSync(folder).filter((name) => slugs.has(name))) {
        const kept = join(partsFolder(content), slug);
        cpSync(join(folder, slug), kept, { recursive: true });
      }
    }
    return callAstro(content);
  },
};

/** @returns its exit code */
export function callAstro(
  content: string,
  settings: Readonly<Record<string, string>> = {},
): number {
  const project = projectDirectory();
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status, error } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ...settings },
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}
