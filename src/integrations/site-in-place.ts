import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  contentDirectory,
  outputDirectory,
  workingDirectory,
} from '../addresses/environment.ts';
import type { MadeDocument } from './document-folder.ts';
import { holdFolder } from './output/lock.ts';
import { writeManifest } from './output/manifest.ts';
import { putInPlace, repair } from './output/put-in-place.ts';
import { realTarget, refusal } from './output/refusal.ts';
import { allProofs } from './proof/prove-document.ts';

/**
 * Build into a working folder, and move the result to the output folder only if the words of every
 * document have been proved. This is the last of the integrations.
 *
 * @param made - each document, when all its files are there
 */
export function siteInPlace(made: ReadonlyMap<string, MadeDocument>): AstroIntegration {
  const target = realTarget(outputDirectory());
  return {
    name: 'site-in-place',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const project = resolve('.');
        const reason = refusal(target, { content: contentDirectory(), project });
        if (reason !== undefined) {
          stop(
            `Cannot build into ${shown(target)}: ${reason}. Name another folder in OUT_DIR.`,
          );
        }
        const cache = resolve('.cache');
        const holder = holdFolder(cache, target);
        if (holder !== undefined) {
          stop(
            `Another build (process ${holder}) is writing to ${shown(target)}. Wait until it ends, or name another folder in OUT_DIR.`,
          );
        }
        repair(target);
        const outDir = pathToFileURL(`${workFolder(cache)}/`);
        const build = {
          client: new URL('client/', outDir),
          server: new URL('server/', outDir),
        };
        updateConfig({ outDir, build });
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const documents = [...made.values()];
        const { files, passages, faults } = allProofs(
          documents.map(({ proof }) => proof),
        );
        if (faults.length > 0) {
          stop(
            `${faults.join('\n')}\nThe site was not replaced: its words differ from the sources (differences: ${faults.length}).`,
          );
        }
        logger.info(
          `The words match the sources: ${passages} passages in ${files} files.`,
        );
        const hashes = documents.flatMap(({ hashes }) => [...hashes]);
        writeManifest(site, new Map(hashes));
        const lent = new Map(documents.flatMap(({ lent }) => [...(lent ?? [])]));
        try {
          const { kept, changed, isPiecemeal } = putInPlace(site, target, lent);
          if (isPiecemeal)
            logger.info(
              'The folder cannot be renamed, so its files were replaced one by one.',
            );
          if (kept.length > 0)
            logger.info(`Kept files that did not come from a build: ${topNames(kept)}.`);
          if (changed.length > 0) {
            logger.warn(
              `Rebuilt files that were edited since the last build: ${changed.join(', ')}.`,
            );
          }
          logger.info(`The site is in ${shown(target)}.`);
        } catch (error) {
          stop(
            `The site was not replaced; ${shown(target)} is unchanged: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      },
    },
  };
}

/**
 * A folder for this build alone: the first that no other build holds. Its path is nearly always the
 * same, so that Node finds what it has compiled before.
 */
function workFolder(cache: string): string {
  for (let slot = 1; ; slot += 1) {
    const own = join(cache, 'build', String(slot));
    if (holdFolder(cache, own) !== undefined) continue;
    // A build that was killed may have left something.
    rmSync(own, { recursive: true, force: true });
    process.on('exit', () => rmSync(own, { recursive: true, force: true }));
    return join(own, 'site');
  }
}

/** A thrown error would bury the sentence under a stack. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function shown(folder: string): string {
  const path = relative(workingDirectory(), folder);
  return path.startsWith('..') ? folder : path || folder;
}

function topNames(paths: readonly string[]): string {
  return [...new Set(paths.map((path) => path.split('/')[0]))].join(', ');
}
