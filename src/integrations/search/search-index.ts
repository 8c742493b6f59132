import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolders } from '../../addresses/built-folders.ts';
import { writeSiteFile } from '../output/write-file.ts';
import { serveFiles } from '../serve-files.ts';
import { searchFiles } from './search-files.ts';

/** Index every passage: at the end of a build, and on demand in development. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const name of [builtFolders.pagefind, builtFolders.search]) {
          serveFiles(server, `${name}/`, () => filesIn(`${name}/`));
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        let count = 0;
        for await (const [path, content] of searchFiles()) {
          count += 1;
          writeSiteFile(fileURLToPath(dir), path, content);
        }
        logger.info(`Wrote ${count} files.`);
      },
    },
  };
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const [path, content] of searchFiles()) {
    if (path.startsWith(folder)) files.set(path.slice(folder.length), content);
  }
  return files;
}
